package vn.kehoach.check.agency;

import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The abbreviations that a plan itself explains: "(sau đây viết tắt là KH&ĐT)", "... (UBND)". */
record Abbreviations(Set<String> explained) {
    private static final Search SAID =
            Search.of("(?iu)(?:viết tắt|gọi tắt|gọi chung)(?: là)?:? *[“\"]?([^()“”\",;.]{2,60})");
    private static final Search BRACKETED = Search.of("\\(([^()]{2,40})\\)");
    private static final Pattern BIG = Pattern.compile("\\p{Lu}[\\p{Lu}&\\-– ]*\\p{Lu}");

    static Abbreviations in(ResolvedPlan plan) {
        Set<String> explained = new HashSet<>();
        for (Passage passage : plan.passages()) {
            passage.find(SAID).forEach(found -> add(found.group(1), explained));
            passage.find(BRACKETED)
                    .filter(found -> standsFor(found, passage.letters()))
                    .forEach(found -> add(found.group(1), explained));
        }
        return new Abbreviations(explained);
    }

    /** With or without its first word: "Sở KHĐT" where "KH&ĐT" was explained. */
    boolean explain(String words) {
        return explained.contains(letters(words));
    }

    private static void add(String text, Set<String> explained) {
        explained.add(letters(text));
    }

    /** The letters of the capitals, without what joins them: "Sở KH&ĐT" is KHĐT. */
    private static String letters(String text) {
        return BIG.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll("[^\\p{Lu}]", ""))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(text);
    }

    /** Whether the words before the bracket begin with these letters. */
    private static boolean standsFor(MatchResult bracketed, String letters) {
        String wanted = letters(bracketed.group(1)).toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        int at = bracketed.start();
        while (at > 0 && initials.length() < wanted.length()) {
            int end = at;
            while (at > 0 && Character.isLetter(letters.charAt(at - 1))) {
                at--;
            }
            if (at < end && !letters.substring(at, end).equals("và")) {
                initials.insert(0, letters.charAt(at));
            }
            at -= at == end ? 1 : 0;
        }
        return initials.toString().toLowerCase(Locale.ROOT).equals(wanted);
    }
}
