package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;

import java.util.Optional;
import java.util.regex.Pattern;

/** How ids are written. */
public final class IdForm {
    /** Ids name files and anchors. */
    static final int LONGEST = 64;

    private static final Pattern LETTERS = Pattern.compile("[a-z0-9-]+");

    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("\\p{L}+[ /]+\\p{L}+");

    private IdForm() {}

    static Optional<DecodeProblem> fault(String id) {
        if (fits(id)) {
            return Optional.empty();
        }
        return Optional.of(
                id.length() > LONGEST && LETTERS.matcher(id).matches()
                        ? new KeyProblem.IdTooLong(id, id.length(), LONGEST)
                        : new KeyProblem.MalformedId(id, proposal(id)));
    }

    /** Small letters and digits, in words that hyphens join. */
    public static boolean fits(String id) {
        boolean inWord = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean ofWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!ofWord && !(c == '-' && inWord)) {
                return false;
            }
            inWord = ofWord;
        }
        return inWord && id.length() <= LONGEST;
    }

    /** "Sở Tư pháp", "30-NQ/TW": written by someone who did not look the id up. */
    static boolean looksLikeName(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text).find();
    }

    /** The id that was probably meant; empty where no letter is left. */
    public static String proposal(String id) {
        String plain = Spelling.fold(id).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
