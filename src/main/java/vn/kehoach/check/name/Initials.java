package vn.kehoach.check.name;

import vn.kehoach.check.name.Letters.Word;
import vn.kehoach.check.name.Letters.Words;
import vn.kehoach.check.name.NameTree.Found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of which a part or all but the first word is given by initials: "Sở KHĐT", "Sở TN và MT",
 * "Sở Nông nghiệp và PTNT".
 */
final class Initials {
    private static final int MOST_LETTERS = 14;

    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    void add(Bearer bearer) {
        if (!NameBook.isNamedByItself(bearer.assignee().kind())) {
            return;
        }
        List<Word> words =
                new Words(bearer.form(), 0).all().stream().filter(word -> !word.joins()).toList();
        if (words.size() < 2 || words.size() < 3 && !words.getLast().isAbbreviation()) {
            return;
        }
        String key = key(words.getFirst(), letters(words.subList(1, words.size())));
        List<Bearer> same = bearers.computeIfAbsent(key, each -> new ArrayList<>());
        if (same.stream().noneMatch(each -> each.name().equals(bearer.name()))) {
            same.add(bearer);
        }
    }

    /** The longest run of words that gives the initials of a name. */
    Found longest(Words words) {
        Found best = Found.NOTHING;
        List<Word> taken = new ArrayList<>();
        boolean abbreviated = false;
        if (!words.get(0).isCapitalised()) {
            return best;
        }
        for (int i = 1; words.has(i) && taken.size() < MOST_LETTERS; i++) {
            Word word = words.get(i);
            if (word.text().equals(",")) {
                break;
            }
            if (word.joins()) {
                continue;
            }
            taken.add(word);
            abbreviated |= isOfAgencies(word);
            if (abbreviated) {
                List<Bearer> found =
                        bearers.getOrDefault(key(words.get(0), letters(taken)), List.of());
                best = found.isEmpty() ? best : new Found(i + 1, found);
            }
        }
        return best;
    }

    /** "UBND" and "TP" are understood by all and part of many a registered name. */
    private static boolean isOfAgencies(Word word) {
        return word.isAbbreviation() && word.text().length() > 1 && !NameBook.isCommon(word.text());
    }

    private static String letters(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        for (Word word : words) {
            letters.append(word.isAbbreviation() ? word.text() : word.text().substring(0, 1));
        }
        return Letters.small(letters.toString());
    }

    private static String key(Word head, String letters) {
        return Letters.small(head.text()) + " " + letters;
    }
}
