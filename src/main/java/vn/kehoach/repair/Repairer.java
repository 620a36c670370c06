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
    /**
     * Each is a compilation of all plans asked for. Of a file typed on another system every word
     * may need a repair, and a round sees the first hundred.
     */
    private static final int MOST_TRIALS = 1000;

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
        Round round = new Round(draft, found);
        for (Batch kept = round.run(); !kept.isEmpty(); kept = round.run()) {
            draft = draft.with(kept);
            found = round.after;
            round = new Round(draft, found);
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

        /** With what is kept so far. */
        private List<Diagnostic> after;

        Round(Draft draft, List<Diagnostic> before) {
            this.draft = draft;
            this.before = before;
            this.after = before;
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
            if (trials++ >= MOST_TRIALS) {
                return false;
            }
            List<Diagnostic> tried = check(draft.with(batch));
            boolean good = new Comparison(batch, hides).isGood(before, tried);
            after = good ? tried : after;
            return good;
        }
    }
}
