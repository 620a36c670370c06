package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * "T/M Ủy ban nhân dân" in a sentence. Bodies of the Party may be named so.
 *
 * @param ours how a document of the state has it
 */
public record PartyPrefixInProse(String prefix, String ours) implements NeverSilenced {
    private static final Search PREFIX =
            Search.of(
                    "(?u)(?<![\\p{L}\\p{N}/])(?:T/M|K/T|T/L)(?=\\.? (?i:UBND|HĐND|(?:Ủy|Uỷ) ban"
                            + " nhân dân|Hội đồng nhân dân|Chủ tịch|Giám đốc|Chánh Văn"
                            + " phòng)(?!\\p{L}))\\.?");

    @Override
    public Code code() {
        return new Code("SIG-04");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(PREFIX)
                .flatMap(passage -> passage.find(PREFIX).map(found -> of(passage, found)));
    }

    private static Diagnostic of(Passage passage, MatchResult found) {
        String ours =
                found.group().replace("/", "").replace(".", "").toUpperCase(Locale.ROOT) + ".";
        Span place = passage.span(found);
        return Diagnostic.of(new PartyPrefixInProse(found.group(), ours), place)
                .repairedBy(new Edit(place, ours));
    }
}
