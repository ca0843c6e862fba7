/** One key for the words of a people without a country: "Jewish" and "Jews", "Christian" and "Christians". */
export function oneOfPeople(key: string): string {
  return key.replace(/ish$/, '').replace(/s$/, '');
}
