package vn.kehoach.cli;

import vn.kehoach.compose.PlanCommit;
import vn.kehoach.compose.PlanCommit.State;
import vn.kehoach.since.LastCommit;

import java.nio.file.Path;
import java.util.Optional;

/** What {@code --commit} says: which commit a draft is to name. */
sealed interface CommitOption {
    /** Digits of a hash: enough to be the only one in any repository of plans. */
    int DIGITS = 10;

    /**
     * @param plan its folder, absolute
     */
    Optional<PlanCommit> of(Path plan);

    static CommitOption of(String asked) {
        return switch (asked) {
            case "auto" -> new Asked("HEAD");
            case "none" -> new Unsaid();
            default -> new Given(asked);
        };
    }

    /**
     * Of the repository that the plan lies in; nothing outside of one.
     *
     * @param revision that the repository stands at
     */
    record Asked(String revision) implements CommitOption {
        @Override
        public Optional<PlanCommit> of(Path plan) {
            return LastCommit.of(plan, revision)
                    .map(last ->
                            new PlanCommit(
                                    last.hash().substring(0, DIGITS),
                                    last.modified() ? State.MODIFIED : State.AS_COMMITTED));
        }
    }

    record Unsaid() implements CommitOption {
        @Override
        public Optional<PlanCommit> of(Path plan) {
            return Optional.empty();
        }
    }

    record Given(String name) implements CommitOption {
        @Override
        public Optional<PlanCommit> of(Path plan) {
            return Optional.of(new PlanCommit(name, State.AS_COMMITTED));
        }
    }
}
