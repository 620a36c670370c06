package vn.kehoach.check.signature;

import vn.kehoach.check.table.WordTable;
import vn.kehoach.model.Signature;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of an office tell of it. */
final class Offices {
    static final WordTable WORDS = WordTable.beside(Offices.class, "words.yaml");

    /** "TM. ", "KT.", "T/M": what stands before an office and is not part of it. */
    static final Pattern PREFIX =
            Pattern.compile("(?iu)^\\s*(?:(T/M|K/T|T/L)\\b\\.?|(TM|KT|TL|TUQ|Q)\\.)\\s*");

    private Offices() {}

    static boolean isDeputy(String office) {
        return begins(office, "deputy");
    }

    static boolean isUnitHead(String office) {
        return begins(office, "unit-head");
    }

    static boolean isBody(String office) {
        return begins(office, "body");
    }

    /** Whether other checks speak of what is written there. */
    static boolean areOffices(Signature signature) {
        return !signature.offices().isEmpty()
                && signature.offices().stream()
                        .noneMatch(each -> isBody(each) || PREFIX.matcher(each).find());
    }

    static boolean begins(String text, String list) {
        String small = text.strip().toLowerCase(Locale.ROOT) + " ";
        List<String> words = WORDS.words(list);
        return words.stream().anyMatch(word -> small.startsWith(word + " "));
    }
}
