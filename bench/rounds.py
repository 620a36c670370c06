"""Whole processes, timed in turn: every command once a round, so that a machine whose speed drifts hits all alike."""
import os
import signal
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Runs:
    """What one command took: seconds of the clock and of the processors, and MB of its largest process."""

    walls: list = field(default_factory=list)
    cpus: list = field(default_factory=list)
    peaks: list = field(default_factory=list)
    failure: str = ""

    @property
    def wall(self):
        return statistics.median(self.walls) if self.walls else float("nan")

    @property
    def cpu(self):
        return statistics.median(self.cpus) if self.cpus else float("nan")

    @property
    def peak(self):
        return max(self.peaks) if self.peaks else float("nan")


def once(command, environment, timeout):
    start = time.monotonic()
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
    signal.alarm(timeout)
    _, status, usage = os.wait4(process.pid, 0)
    signal.alarm(0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def paired(commands, rounds, warmups=1, timeout=900):
    """Commands by name: a list of words, or (words, environment). Gives Runs by name."""
    results = {name: Runs() for name in commands}
    for number in range(warmups + rounds):
        for name, command in commands.items():
            words, environment = command if isinstance(command, tuple) else (command, {})
            runs = results[name]
            if runs.failure:
                continue
            wall, cpu, peak, code = once(words, environment, timeout)
            if code != 0:
                runs.failure = f"exit {code} after {wall:.1f} s, {peak:.0f} MB"
            elif number >= warmups:
                runs.walls.append(wall)
                runs.cpus.append(cpu)
                runs.peaks.append(peak)
    return results


def ratio(ours, theirs, less=None):
    """Median of the ratios round by round; less: what of theirs is not to count."""
    pairs = zip(ours.walls, theirs.walls, less.walls if less else [0] * len(theirs.walls))
    ratios = [a / (b - c) for a, b, c in pairs]
    return statistics.median(ratios) if ratios else float("nan")
