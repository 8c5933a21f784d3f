import { describe, expect, it } from 'vitest';
import { isAutomatic } from '@/lib/text/automatic';
import { outOfOffice } from '@/lib/text/out-of-office';

describe('a person who will be away writes by hand', () => {
  it.each([
    'I am out of the office tomorrow, can we meet on Thursday?',
    'I am on holiday next week, so send it to the yard.',
    'Ich bin nächste Woche im Urlaub. Legen Sie es einfach vor die Tür.',
    'Jeg er på ferie neste uke, så bare sett den i garasjen.',
    'I was on holiday last week, sorry for the late answer.',
  ])('%s', (text) => {
    expect(isAutomatic('Re: the pump', text)).toBe(false);
  });
});

describe('a program answers for somebody who is away', () => {
  const said = { subject: '', at: Date.parse('2026-11-23T09:00:00Z'), zone: 'Europe/Oslo' };
  const lastDay = (text: string) => {
    const until = outOfOffice(text, said)?.until ?? null;
    return until && new Date(until).toISOString().slice(0, 10);
  };

  it.each([
    ['I am out of the office tomorrow. Is it urgent? Then please call Ann.', '2026-11-24'],
    ['Abwesenheitsnotiz: Bin ab dem 1. Dezember wieder für Sie da.', '2026-11-30'],
    ['Jeg er på ferie til 30. november. Ved hastesaker, ring 900 00 000.', '2026-11-30'],
    ['Jeg holder ferie frem til den 30. november.', '2026-11-30'],
    ['Estaré fuera de la oficina hasta el 30 de noviembre.', '2026-11-30'],
    ['Estarei ausente até 30 de novembro.', '2026-11-30'],
  ])('%s', (text, day) => {
    expect(lastDay(text)).toBe(day);
  });
});
