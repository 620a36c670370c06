package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

import java.time.LocalDate;
import java.util.List;

/** Problems as a stage would have them, to try reports on. */
public sealed interface SampleProblem extends Problem {
    enum Kind {
        AGENCY,
        TASK
    }

    record UnknownName(Kind kind, String id, List<String> nearest) implements SampleProblem {
        @Override
        public Code code() {
            return new Code("SMP-01");
        }
    }

    record EndsTooLate(@Nullable LocalDate end, int year) implements SampleProblem {
        @Override
        public Code code() {
            return new Code("SMP-02");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NobodySpeaksOfIt(List<Kind> kinds, @Nullable String name) implements SampleProblem {
        @Override
        public Code code() {
            return new Code("SMP-03");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }
}
