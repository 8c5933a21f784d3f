import { Trans } from '@lingui/react/macro';
import { Chip } from '@/components/ui/chip';
import { isSample } from '@/lib/model/sample';

/** Beside the name of an invented customer; nothing beside any other. */
export function SampleChip({ of }: { of: string }) {
  return isSample(of) ? (
    <Chip>
      <Trans>Sample</Trans>
    </Chip>
  ) : null;
}
