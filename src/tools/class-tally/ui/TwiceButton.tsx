import { useState } from 'react';

interface TwiceButtonProps {
  name: string;
  /** What it says after it was pressed once. */
  sure: string;
  /** A longer name for a screen reader, before it was pressed. */
  label?: string;
  disabled?: boolean;
  onPress: () => void;
}

/** A button for what cannot be undone: it acts when it is pressed a second time. Leaving it takes the first press back. */
export default function TwiceButton({ name, sure, label, disabled = false, onPress }: TwiceButtonProps) {
  const [pressed, setPressed] = useState(false);
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={pressed ? undefined : label}
      onBlur={() => setPressed(false)}
      onClick={() => {
        setPressed(!pressed);
        if (pressed) onPress();
      }}
    >
      {pressed ? sure : name}
    </button>
  );
}
