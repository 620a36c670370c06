package vn.kehoach.decode;

import vn.kehoach.diagnostic.Code;

import java.util.List;

/** What can be wrong with keys, the forms of their values, ids and choices. */
sealed interface KeyProblem extends DecodeProblem {
    /**
     * @param known what may stand there, if nothing is near
     */
    record UnknownKey(String key, Owner owner, List<String> nearest, List<String> known)
            implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-01");
        }
    }

    record MissingKey(String key, Owner owner) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-02");
        }
    }

    record MissingOneOf(List<String> keys, Owner owner) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-03");
        }
    }

    record ConflictingKeys(List<String> keys, Owner owner) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-04");
        }
    }

    record EmptyValue(String key, Owner owner) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-05");
        }
    }

    record EmptyList(String key, Owner owner) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-06");
        }
    }

    record WrongForm(String key, NodeForm expected, NodeForm given) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-07");
        }
    }

    record WrongFileForm(Owner owner, NodeForm given) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-08");
        }
    }

    /** A text with a colon and no quotes, which YAML takes for key and value. */
    record ColonInProse(String before) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-09");
        }
    }

    record MisplacedBlock(String key, List<BlockPlace> allowed) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-10");
        }
    }

    record MalformedId(String id, String proposal) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-11");
        }
    }

    record IdTooLong(String id, int length, int longest) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-12");
        }
    }

    record ProseInBasis(String text) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-13");
        }
    }

    /**
     * @param known what may stand there, if nothing is near
     */
    record UnknownChoice(String value, String key, List<String> nearest, List<String> known)
            implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-14");
        }
    }

    record RepeatedChoice(String choice, String key) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-15");
        }
    }

    record KindNotCompiled(String kind, List<String> compiled) implements KeyProblem {
        @Override
        public Code code() {
            return new Code("FLD-16");
        }
    }
}
