package vn.kehoach.policy;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Severity;

import java.time.LocalDate;
import java.util.List;

/** What can be wrong with the wish to hear less. */
sealed interface PolicyProblem extends NeverSilenced {
    record SuppressionUnused(String rule) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-01");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record SuppressionExpired(String rule, LocalDate until) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-02");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record SuppressionWithoutReason() implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-03");
        }
    }

    record UnknownRule(String rule, List<String> nearest) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-04");
        }
    }

    record SuppressionRefused(String rule) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-05");
        }
    }

    record MalformedSuppression() implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-06");
        }
    }

    /**
     * @param limit in characters
     */
    record SuppressionTooLong(int limit) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-06");
        }
    }

    record TooManySuppressions(int limit) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-06");
        }
    }

    record MalformedExpiry(String day) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-07");
        }
    }

    /**
     * @param pattern of plans, as the house writes it
     */
    record PatternMatchesNoPlan(String pattern) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-09");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * @param weight as the house writes it
     */
    record SeverityRefused(String rule, String weight) implements PolicyProblem {
        @Override
        public Code code() {
            return new Code("SUP-08");
        }
    }
}
