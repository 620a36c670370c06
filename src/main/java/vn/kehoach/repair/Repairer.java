package vn.kehoach.repair;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.source.Overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Makes certain repairs, in rounds, until none is left that does good. */
public final class Repairer {
    /** One repair rarely opens the way for another; a hundred in a row would be a circle. */
    private static final int MOST_ROUNDS = 10;

    /** Each is a compilation of all plans asked for. */
    private static final int MOST_TRIALS = 300;

    private final Path base;
    private final Function<Overlay, List<Diagnostic>> check;
    private final BiPredicate<Problem, Problem> hides;
    private int trials;

    /**
     * @param base what the paths of sources are relative to, absolute
     * @param check says what is wrong with the plans as they would be
     * @param hides whether one problem can keep another one from being seen
     */
    public Repairer(
            Path base,
            Function<Overlay, List<Diagnostic>> check,
            BiPredicate<Problem, Problem> hides) {
        this.base = base;
        this.check = check;
        this.hides = hides;
    }

    public Repairs repair() {
        Draft draft = Draft.EMPTY;
        List<Diagnostic> found = check(draft);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Batch kept = new Round(draft, found).run();
            if (kept.isEmpty()) {
                break;
            }
            draft = draft.with(kept);
            found = check(draft);
        }
        return new Repairs(draft.all(), found);
    }

    private List<Diagnostic> check(Draft draft) {
        return check.apply(draft.over(base)).stream().sorted().distinct().toList();
    }

    /** One round: all repairs at once, and if that does harm, by halves those that do none. */
    private final class Round {
        private final Draft draft;
        private final List<Diagnostic> before;

        Round(Draft draft, List<Diagnostic> before) {
            this.draft = draft;
            this.before = before;
        }

        Batch run() {
            return keep(
                    new Batch(List.of()),
                    Batch.firstOf(before.stream().filter(draft::fits).toList()));
        }

        private Batch keep(Batch kept, Batch more) {
            if (more.isEmpty()) {
                return kept;
            }
            Batch both = kept.and(more);
            if (doesGood(both)) {
                return both;
            }
            if (more.size() == 1) {
                return kept;
            }
            int middle = more.size() / 2;
            return keep(keep(kept, more.part(0, middle)), more.part(middle, more.size()));
        }

        private boolean doesGood(Batch batch) {
            return trials++ < MOST_TRIALS
                    && new Comparison(batch, hides).isGood(before, check(draft.with(batch)));
        }
    }
}
