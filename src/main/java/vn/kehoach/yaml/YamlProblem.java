package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Severity;

import java.util.List;

/**
 * What can be wrong with a text as YAML, or as the part of YAML that plans are written in.
 *
 * <p>01 to 19: it is not YAML, reading ended there. 20 to 39: it is, but not what plans may use. 40
 * onwards: characters.
 */
public sealed interface YamlProblem extends NeverSilenced {
    record TabIndentation() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-01");
        }
    }

    record ColonInText(String text) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-02");
        }
    }

    record NeedsQuotes(String character) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-03");
        }
    }

    record UnclosedQuote(String quote) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-04");
        }
    }

    record TextAfterQuote(String quote) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-05");
        }
    }

    /**
     * @param expected the indentations of the lists and mappings around, innermost first
     */
    record WrongIndentation(int spaces, List<Integer> expected) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-06");
        }
    }

    record MissingColon(String text) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-07");
        }
    }

    record MissingSpaceAfterColon(String key) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-08");
        }
    }

    record DashInsideLine() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-09");
        }
    }

    record DashAmongKeys() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-10");
        }
    }

    record UnclosedBracket(String bracket) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-11");
        }
    }

    record StrayBracket(String bracket) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-12");
        }
    }

    record MissingComma() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-13");
        }
    }

    record UnknownEscape(String escape) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-14");
        }
    }

    record KeyAmongDashes() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-15");
        }
    }

    /** What none of the others recognises. */
    record MalformedYaml() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-16");
        }
    }

    record MissingSpaceAfterDash() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-17");
        }
    }

    record DuplicateKey(String key) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-20");
        }
    }

    record Anchor(String anchor) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-21");
        }
    }

    record Alias(String alias) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-22");
        }
    }

    record MergeKey() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-23");
        }
    }

    record Tag(String tag) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-24");
        }
    }

    record SecondDocument() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-25");
        }
    }

    record Directive(String directive) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-26");
        }
    }

    record KeyNotScalar() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-27");
        }
    }

    record KeyEmpty() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-28");
        }
    }

    record TooDeep(int limit) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-29");
        }
    }

    record TooManyNodes(int limit) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-30");
        }
    }

    /** Of one mapping. */
    record TooManyKeys(int limit) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-30");
        }
    }

    record TooManyLines(int limit) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-30");
        }
    }

    /**
     * @param limit in characters
     */
    record TextTooLong(int limit) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-31");
        }
    }

    /** Letters and marks apart (NFD): equal to the eye, not to a search. */
    record DecomposedText(String text) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("TT-05");
        }
    }

    record InvisibleCharacter(String character) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-41");
        }
    }

    record BidiControl(String character) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-42");
        }
    }

    record ControlCharacter(String character) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-43");
        }
    }

    /** A space that is none to YAML, where one is needed. */
    record UnusualSpace(String character) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-44");
        }
    }

    /** U+FFFD: an earlier program could not decode what stood here. */
    record LostCharacter() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-45");
        }
    }

    record TabInText() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-46");
        }
    }

    /** TCVN3 or UTF-8 once read as Latin letters, then saved. */
    record GarbledText(String text) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("TT-05");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record HashStartsComment(String text) implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-48");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A dash that begins a line within a text. */
    record DashWithoutList() implements YamlProblem {
        @Override
        public Code code() {
            return new Code("YML-49");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
