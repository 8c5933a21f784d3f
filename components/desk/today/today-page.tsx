import { useDesk } from '@/components/desk/desk-context';
import { DeskHeading } from '@/components/desk/desk-heading';
import { Today } from '@/components/panel/today';

/** The start of a day: who waits for the seller, over all customers. */
export default function TodayPage() {
  const { today } = useDesk();
  return (
    <>
      <DeskHeading title="Today" />
      <Today today={today} caughtUp={null} />
    </>
  );
}
