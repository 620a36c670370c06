package vn.kehoach.scaffold;

import vn.kehoach.diagnostic.Spelling;

import java.util.function.Predicate;

/** Ids made of words. */
public final class FreeId {
    /** Ids may be longer; those that nobody chose need not. */
    private static final int LONGEST = 40;

    private FreeId() {}

    /** Whole words without diacritics, with a number behind if that id is taken. */
    public static String of(String words, String otherwise, Predicate<String> taken) {
        StringBuilder id = new StringBuilder();
        for (String word : Spelling.fold(words).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && id.length() + word.length() < LONGEST) {
                id.append(id.isEmpty() ? "" : "-").append(word);
            } else if (!word.isEmpty()) {
                break;
            }
        }
        String first = id.isEmpty() ? otherwise : id.toString();
        String free = first;
        for (int number = 2; taken.test(free); number++) {
            free = first + "-" + number;
        }
        return free;
    }
}
