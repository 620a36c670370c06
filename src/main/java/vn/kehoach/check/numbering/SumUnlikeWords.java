package vn.kehoach.check.numbering;

import vn.kehoach.check.prose.SumWords;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** "1.000.000 đồng (hai triệu đồng)", "1,5 tỷ đồng (bằng chữ: một tỷ đồng chẵn)". */
public final class SumUnlikeWords {
    /** 1 figure, 2 decimals, 3 scale, 4 unit, 5 words. */
    private static final Search BOTH =
            Search.of(
                    "(?u)(?<![\\p{L}\\p{N}.,/-])([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?"
                            + "(?: (?i:(nghìn|ngàn|triệu|tỷ|tỉ)))?(?: (\\p{L}+(?: \\p{L}+)?))?"
                            + " ?\\((?i:(?:viết )?bằng chữ ?:? )?([^()0-9]{3,200})\\)");

    private SumUnlikeWords() {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(BOTH)
                .filter(passage -> passage.letters().indexOf('(') >= 0)
                .flatMap(passage ->
                        passage.find(BOTH).flatMap(found -> check(passage, found).stream()));
    }

    private static Optional<Diagnostic> check(Passage passage, MatchResult found) {
        return words(found)
                .flatMap(SumWords::read)
                .filter(words -> figure(found).compareTo(BigDecimal.valueOf(words)) != 0)
                .map(words ->
                        Diagnostic.of(
                                new FigureUnlikeWords(
                                        found.group().replaceFirst(" ?\\(.*", ""),
                                        found.group(5).strip()),
                                passage.span(found)));
    }

    /** Without the unit that stands before the bracket too; small bare numbers have their rule. */
    private static Optional<String> words(MatchResult found) {
        String words =
                found.group(5)
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("[ .,/]*(?: chẵn)?[ .,/]*$", "")
                        .strip();
        String unit = found.group(4);
        if (unit == null) {
            return found.group().contains(".") || found.group(3) != null
                    ? Optional.of(words)
                    : Optional.empty();
        }
        String small = " " + unit.toLowerCase(Locale.ROOT);
        return words.endsWith(small)
                ? Optional.of(words.substring(0, words.length() - small.length()))
                : Optional.empty();
    }

    private static BigDecimal figure(MatchResult found) {
        String decimals = found.group(2) == null ? "" : "." + found.group(2);
        BigDecimal figure = new BigDecimal(found.group(1).replace(".", "") + decimals);
        return found.group(3) == null
                ? figure
                : figure.multiply(BigDecimal.valueOf(SumWords.scale(found.group(3)).orElse(1L)));
    }
}
