// As high as the content to come, so that nothing moves when it appears.
import { useAddOn } from '../add-on';
import { FootRow } from '../shell/foot-row';
import { Button } from '../ui/button';

export function HomeSkeleton() {
  return (
    <div class="stack skeleton" aria-hidden="true">
      <div>
        <Bone width={92} height={12} />
        <Bone width={190} height={30} above={10} />
        <Bone width={150} height={12} above={10} />
      </div>
      <Bone width={268} height={44} />
      <Bone width={268} height={52} />
      <div>
        <Bone width={70} height={13} />
        {[106, 90, 74, 58, 42].map(width => (
          <div key={width} class="bone-row">
            <Bone width={38} height={11} />
            <Bone width={width} height={6} />
            <Bone width={64} height={11} />
          </div>
        ))}
      </div>
    </div>
  );
}

export function SkeletonFoot() {
  const { words } = useAddOn();
  return (
    <FootRow first={<Bone width={130} height={10} />} second={<Bone width={90} height={10} above={5} />}>
      <Button isOff>{words.home.refresh}</Button>
    </FootRow>
  );
}

interface BoneProps {
  readonly width: number;
  readonly height: number;
  readonly above?: number;
}

function Bone({ width, height, above = 0 }: BoneProps) {
  return (
    <span class="bone" style={{ width: `${width}px`, height: `${height}px`, marginTop: `${above}px` }} />
  );
}
