package vn.kehoach.compose;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;

import java.util.List;

/** What can be wrong with a set of templates. */
public sealed interface ComposeProblem extends NeverSilenced {
    record TemplateMissing(String file) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-01");
        }
    }

    /**
     * @param detail in the words of the template engine, which are English
     */
    record TemplateMistake(String detail) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-02");
        }
    }

    /** A template wrote an element that a document does not have there. */
    record UnknownMarkup(String element, String parent) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-03");
        }
    }

    record UnknownMarkupValue(String element, String attribute, String value, List<String> allowed)
            implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-04");
        }
    }

    record ThemeKeyUnknown(String key, List<String> nearest) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-05");
        }
    }

    record ThemeValueMissing(String key) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-06");
        }
    }

    record ThemeValueInvalid(String key, String value, String expected) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-07");
        }
    }

    /**
     * @param limit of turns of loops
     */
    record TemplateEndless(int limit) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-08");
        }
    }

    record TemplateOutputTooLong(int limit) implements ComposeProblem {
        @Override
        public Code code() {
            return new Code("TPL-08");
        }
    }
}
