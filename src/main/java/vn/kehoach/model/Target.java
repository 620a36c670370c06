package vn.kehoach.model;

/** What an indicator shall reach, or has reached. */
public sealed interface Target {
    record Exact(Quantity quantity) implements Target {}

    record Range(Quantity low, Quantity high) implements Target {
        public Range {
            if (low.value().compareTo(high.value()) > 0) {
                throw new IllegalArgumentException(low + " > " + high);
            }
        }
    }

    record Bound(Comparison comparison, Quantity quantity) implements Target {}

    /** "-": none for that year, on purpose. */
    record Nothing() implements Target {}

    record Worded(Text text) implements Target {}

    enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As the language writes it. */
        public String sign() {
            return sign;
        }
    }
}
