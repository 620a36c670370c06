package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.reference.Occurrence.Role;
import vn.kehoach.resolve.Declaration;

import java.util.List;
import java.util.stream.Stream;

/** The names of things beside their ids. */
public final class Hints {
    /** In letters; longer ones would push the text away. */
    private static final int LONGEST = 40;

    private Hints() {}

    public static List<InlayHint> in(OpenPlace place, Range range) {
        int from = place.offset(range.getStart());
        int to = place.offset(range.getEnd());
        Things things = Things.of(place.neighbours().readings(place.home()));
        return place.references().in(place.file()).stream()
                .filter(each -> each.role() != Role.DECLARES)
                .filter(each -> from <= each.span().to() && each.span().from() <= to)
                .filter(place::stands)
                .flatMap(each -> hint(place, each, things))
                .toList();
    }

    private static Stream<InlayHint> hint(OpenPlace place, Occurrence each, Things things) {
        List<Declaration> declared = place.references().declarations(each);
        if (declared.size() != 1) {
            return Stream.empty();
        }
        String name = things.described(declared.getFirst()).name();
        InlayHint hint =
                new InlayHint(
                        Places.position(place.file(), end(place, each)),
                        Either.forLeft(brief(name)));
        hint.setPaddingLeft(true);
        if (!brief(name).equals(name)) {
            hint.setTooltip(name);
        }
        return Stream.of(hint);
    }

    /** Behind the brace of a mention. */
    private static int end(OpenPlace place, Occurrence each) {
        int end = each.span().to();
        if (each.role() != Role.MENTIONS) {
            return end;
        }
        String text = place.file().text();
        int brace = text.indexOf('}', Math.max(0, end - 1));
        return brace < 0 || text.substring(end, brace).contains("\n") ? end : brace + 1;
    }

    private static String brief(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int cut = name.lastIndexOf(' ', name.offsetByCodePoints(0, LONGEST));
        return name.substring(0, cut > 0 ? cut : name.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
