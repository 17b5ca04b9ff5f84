import { useEffect, useState } from 'react';
import { dayInVietnam } from '../../lib/format.ts';

/** Returns the day it is in Vietnam; an application left open overnight wakes up on the next one. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayInVietnam());
  useEffect(() => {
    const look = (): void => setToday(dayInVietnam());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
