package vn.kehoach.source;

/** Where an item and the values of its keys were written. */
public interface Places {
    /** The item from end to end. */
    Span whole();

    /** Where to point at for what the item lacks. */
    Span head();

    /** Where a key was written; the head if it was not. */
    Span key(String key);

    /**
     * Where a value was written; the head if it was not.
     *
     * @param path from key to key: {@code targets}, {@code 2025}
     */
    Span value(String... path);

    boolean has(String key);

    /** An item without keys. */
    static Places of(Span span) {
        return new Single(span);
    }

    /** One value. */
    record Single(Span whole) implements Places {
        @Override
        public Span head() {
            return whole;
        }

        @Override
        public Span key(String key) {
            return whole;
        }

        @Override
        public Span value(String... path) {
            return whole;
        }

        @Override
        public boolean has(String key) {
            return false;
        }
    }
}
