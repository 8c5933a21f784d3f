export const firstNames = [
  'Ada',
  'Bjarne',
  'Chidi',
  'Dilek',
  'Elena',
  'Farid',
  'Grete',
  'Hiro',
  'Inés',
  'Jonas',
  'Kirsti',
  'Lamine',
  'Maren',
  'Nils',
  'Olga',
  'Priya',
  'Quentin',
  'Rosa',
  'Sami',
  'Tove',
  'Ulla',
  'Vikram',
  'Wanda',
  'Yusuf',
] as const;
export const lastNames = [
  'Lund',
  'Okafor',
  'Marín',
  'Sato',
  'Novak',
  'Berg',
  'Demir',
  'Haddad',
  'Rossi',
  'Weiss',
  'Aasen',
  'Brandt',
  'Castro',
  'Dahl',
  'Engel',
  'Fossum',
  'Garnier',
  'Holm',
  'Ivanov',
  'Janssen',
  'Kaya',
  'Larsen',
  'Moreau',
  'Nyberg',
  'Olsen',
  'Petrov',
  'Quist',
  'Reyes',
  'Strand',
  'Tanaka',
  'Ueda',
  'Vogel',
  'Wold',
] as const;
export const firmNames = [
  'Northwind',
  'Harbour',
  'Brightwater',
  'Kite',
  'Skerry',
  'Birchwood',
  'Saltmarsh',
  'Ridge',
  'Foxglove',
  'Copperline',
  'Driftwood',
  'Elmgate',
  'Fairway',
  'Granite',
  'Heather',
  'Ironbark',
  'Juniper',
  'Kelp',
  'Lantern',
  'Millstone',
  'Nettle',
  'Osprey',
] as const;
export const firmEnds = ['Tools', 'Outdoor', 'Logistics', 'Foods', 'Rentals', 'Kayaks'] as const;
export const roles = ['Purchasing', 'Owner', 'Head of operations', 'Warehouse', 'Finance'] as const;
export const cities = ['Bergen', 'Hamburg', 'Gdańsk', 'Porto', 'Tallinn'] as const;
export const zones = ['Europe/Oslo', 'Europe/Berlin', 'Europe/London', 'America/New_York'] as const;
export const subjects = [
  'Quote for the spare parts',
  'Delivery on Thursday',
  'Invoice of last month',
  'New drawings',
  'Visit in May',
  'Sizes for the season',
  'Rental fleet',
  'Wrong colour',
] as const;
export const factLines = [
  'Has two daughters; the older one starts school this autumn',
  'Sails a folkboat at the weekend',
  'Runs the local mountain rescue',
  'Wants every delivery before nine in the morning',
  'Collects maps of the coast',
  'Moved here from Lisbon for the climbing',
] as const;
export const goals = [
  'Halve the time from order to delivery',
  'Open a second shop',
  'Rent out twice as many boats',
] as const;
export const promised = [
  'Send the revised drawings',
  'Call about the delivery',
  'Confirm the price of both variants',
  'Send the sizes',
] as const;
export const wrongs = ['Paddles of the wrong length', 'A leaking seam', 'The invoice names the wrong firm'] as const;
export const sold = [
  'Forty life jackets',
  'Six touring kayaks',
  'Spare parts for the season',
  'A rental fleet',
] as const;
export const gifts = [
  'A hand-drawn map of the fjord',
  'Spare straps, free of charge',
  'A card to the whole crew',
] as const;
export const said = [
  'You always call back',
  'It took two mails to get the price',
  'Best service on the coast',
  'The driver was kind',
] as const;
/** Stands in one note of the whole year. */
export const RARE_WORD = 'nigrocincta';
