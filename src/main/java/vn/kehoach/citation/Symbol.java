package vn.kehoach.citation;

/** Số, ký hiệu of an instrument, by the family to which its form belongs. */
public sealed interface Symbol {
    String written();

    /** A symbol of a form that some family has. */
    sealed interface Sound extends Symbol {
        String number();

        /** Abbreviated; empty where the form has none. */
        String kind();

        /** Who issued it, abbreviated. */
        String body();

        /** Whether the abbreviations in it are known, so that it can be nothing else. */
        boolean certain();
    }

    /** Of the Party: {@code 23-CTr/TU}. */
    record Party(String written, String number, String kind, String body) implements Sound {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * Of the National Assembly: {@code 39/2024/QH15}.
     *
     * @param kind empty for a law or a resolution
     * @param term khóa
     */
    record Legislative(String written, String number, int year, String kind, String body, int term)
            implements Sound {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /** A văn bản quy phạm pháp luật, which alone has a year: {@code 30/2020/NĐ-CP}. */
    record Regulation(String written, String number, int year, String kind, String body)
            implements Sound {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /** A named văn bản hành chính: {@code 140/KH-UBND}. */
    record Administrative(String written, String number, String kind, String body)
            implements Sound {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * A công văn, without a kind: {@code 3722/VPCP-CN}.
     *
     * @param unit who drafted it
     */
    record Letter(String written, String number, String body, String unit, boolean certain)
            implements Sound {
        @Override
        public String kind() {
            return "";
        }
    }

    /**
     * @param right how it must be written; empty if that is not certain
     */
    record Malformed(String written, Slip slip, String right) implements Symbol {}

    /** What someone who wrote a symbol did wrong. */
    enum Slip {
        SPACES,
        SEPARATORS,
        NO_SEPARATOR,
        NO_KIND,
        UNKNOWN_KIND,
        LETTERS,
        PARTY_BODY,
        STATE_BODY,
        TERM,
        KIND_OF_BODY,
        YEAR_MISSING,
        YEAR_NEEDLESS
    }
}
