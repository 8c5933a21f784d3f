import { useDesk } from '@/components/desk/desk-context';
import { PageHeading } from '@/components/desk/page-heading';
import { Today } from '@/components/panel/today';

/** The start of a day: who waits for the seller, over all customers. */
export default function TodayPage() {
  const { today } = useDesk();
  return (
    <>
      <PageHeading title="Today" />
      <Today today={today} caughtUp={null} />
    </>
  );
}
