package vn.kehoach.conform;

import vn.kehoach.conform.clause.Component;
import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;

/** The first plan of chance that has every component, of all of which everything can be told. */
final class PlanWithEverything {
    /** What plans do not have: the parts of laws. */
    private static final Set<Component> ALL =
            EnumSet.complementOf(EnumSet.of(Component.DIVISION, Component.ARTICLE));

    /** Enough for the lower margin. */
    private static final int PAGES = 6;

    private PlanWithEverything() {}

    static Path in(Path folder) {
        return LongStream.range(0, 2_000)
                .mapToObj(seed -> RandomPlan.writeWhole(seed, folder))
                .filter(plan -> hasEverything(Measured.file(Measured.pdf(plan, folder))))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasEverything(Measurement.Measured measured) {
        Set<Component> components = EnumSet.noneOf(Component.class);
        measured.rows().stream().map(Row::component).forEach(components::add);
        return components.equals(ALL)
                && measured.pages() >= PAGES
                && measured.count(Verdict.Within.class) == measured.rows().size();
    }
}
