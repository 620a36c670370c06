package vn.kehoach.check.language;

import vn.kehoach.check.language.Evenness.Use;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which vowel has the tone mark in words that end in oa, oe or uy.
 *
 * <p>Looked for letter by letter: such words are in most texts, where a pattern took four times as
 * long.
 */
enum ToneMark {
    ON_FIRST_VOWEL,
    ON_SECOND_VOWEL;

    Stream<Use> in(ResolvedPlan plan) {
        return plan.passages().stream().filter(Evenness::isPlans).flatMap(this::in);
    }

    private Stream<Use> in(Passage passage) {
        String letters = passage.letters();
        int first = next(letters, 0);
        return IntStream.iterate(first, at -> at >= 0, at -> next(letters, at + 1))
                .mapToObj(at -> new Use(passage, beginOfWord(at, letters), at + 2));
    }

    private int next(String letters, int from) {
        for (int at = from; at + 1 < letters.length(); at++) {
            if (endsAt(at, letters)) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsAt(int at, String letters) {
        char before = at == 0 ? ' ' : letters.charAt(at - 1);
        return isIn(before, letters.charAt(at), letters.charAt(at + 1))
                && (at + 2 == letters.length() || !Character.isLetter(letters.charAt(at + 2)));
    }

    /**
     * @param before the letter before both vowels, of the word or not
     */
    private boolean isIn(char before, char first, char second) {
        return switch (this) {
            case ON_FIRST_VOWEL ->
                    switch (second) {
                        case 'a', 'A', 'e', 'E' -> isOneOf("òóỏõọ", first);
                        case 'y', 'Y' -> isOneOf("ùúủũụ", first) && !isQ(before);
                        default -> false;
                    };
            case ON_SECOND_VOWEL ->
                    switch (first) {
                        case 'o', 'O' -> isOneOf("àáảãạèéẻẽẹ", second);
                        case 'u', 'U' -> isOneOf("ỳýỷỹỵ", second) && !isQ(before);
                        default -> false;
                    };
        };
    }

    private static int beginOfWord(int at, String letters) {
        int begin = at;
        while (begin > 0 && Character.isLetter(letters.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isOneOf(String small, char letter) {
        return small.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** After which u is no vowel: quý. */
    private static boolean isQ(char before) {
        return before == 'q' || before == 'Q';
    }
}
