package vn.kehoach.cli;

import vn.kehoach.compiler.Step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How the time for a plan is divided among its steps: the milliseconds of a plan of 20,000 tasks,
 * of which only the proportions count. With 2,000 tasks they are much the same (225, 63, 45, 282,
 * 200, 413); shorter plans are done before anybody asks. Measured with {@code build --timings},
 * beginning with the cold start that a run begins with.
 *
 * @param shares of the steps that become of a plan
 */
record StepShares(Map<Step, Integer> shares) {
    /** Of layout where no PDF is made. */
    private static final int PAGE_ON_SCREEN = 330;

    StepShares {
        shares = Map.copyOf(shares);
    }

    static StepShares build(Set<String> formats) {
        Map<Step, Integer> shares = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            shares.put(step, usual(step));
        }
        if (!formats.contains("pdf")) {
            shares.put(Step.LAYOUT, PAGE_ON_SCREEN);
        }
        return new StepShares(shares);
    }

    /** Nothing is composed. */
    static StepShares check() {
        Map<Step, Integer> shares = new EnumMap<>(Step.class);
        for (Step step : Set.of(Step.READ, Step.DECODE, Step.RESOLVE, Step.CHECK)) {
            shares.put(step, usual(step));
        }
        return new StepShares(shares);
    }

    private static int usual(Step step) {
        return switch (step) {
            case READ -> 909;
            case DECODE -> 305;
            case RESOLVE -> 334;
            case CHECK -> 1_205;
            case COMPOSE -> 1_276;
            case LAYOUT -> 2_294;
            case WRITE -> 28;
        };
    }

    /** The same, of a plan of which a step more becomes than was to be expected. */
    StepShares and(Step step) {
        Map<Step, Integer> more = new EnumMap<>(shares);
        more.putIfAbsent(step, usual(step));
        return new StepShares(more);
    }

    /**
     * With which others a step makes one here: a plan may be composed while it is checked, and its
     * files are laid out and written by turns.
     */
    static Step timed(Step step) {
        return switch (step) {
            case CHECK, COMPOSE -> Step.CHECK;
            case LAYOUT, WRITE -> Step.LAYOUT;
            case READ, DECODE, RESOLVE -> step;
        };
    }

    /**
     * @param timed steps together
     */
    int of(Step timed) {
        return shares.entrySet().stream()
                .filter(each -> timed(each.getKey()) == timed)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int before(Step step) {
        return shares.entrySet().stream()
                .filter(each -> each.getKey().compareTo(step) < 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int whole() {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
