package vn.kehoach.compiler;

import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of prose and where it was written, to find the source of what stands on a page.
 *
 * @param words the longest stretch that is printed as it was written: no reference in it
 */
public record PrintedPassage(Span span, String words) {
    private static final Pattern MENTIONS = Pattern.compile(Passage.MENTION + "+");

    /** In the order of the sources. */
    public static List<PrintedPassage> of(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(PrintedPassage::of)
                .sorted(
                        Comparator.comparing((PrintedPassage each) -> each.span().file().path())
                                .thenComparing(each -> each.span().start().offset()))
                .toList();
    }

    private static Stream<PrintedPassage> of(Passage passage) {
        return MENTIONS
                .splitAsStream(passage.letters())
                .map(each -> each.replace(String.valueOf(Passage.MARK), ""))
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .filter(each -> !each.isEmpty())
                .max(Comparator.comparingInt(String::length))
                .map(words -> new PrintedPassage(passage.text().span(), words))
                .stream();
    }
}
