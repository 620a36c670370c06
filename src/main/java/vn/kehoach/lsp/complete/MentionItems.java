package vn.kehoach.lsp.complete;

import org.eclipse.lsp4j.CompletionItem;

import vn.kehoach.lsp.plans.Things;
import vn.kehoach.resolve.EntityKind;
import vn.kehoach.source.SourceFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What may stand between <code>${</code> and <code>}</code>. */
record MentionItems(Items items, Things things, SourceFile file, MentionFinder.Open mention) {
    private static final Set<EntityKind> NAMED = Set.of(EntityKind.ASSIGNEE, EntityKind.INSTRUMENT);

    private static final List<String> FORMS = List.of("full", "short", "number", "alias", "dated");
    private static final List<String> COUNTED =
            List.of("tasks", "indicators", "goals", "appendices");

    private static final Map<String, EntityKind> POINTERS = new LinkedHashMap<>();

    static {
        POINTERS.put("task", EntityKind.TASK);
        POINTERS.put("goal", EntityKind.GOAL);
        POINTERS.put("indicator", EntityKind.INDICATOR);
        POINTERS.put("section", EntityKind.SECTION);
        POINTERS.put("appendix", EntityKind.APPENDIX);
    }

    List<CompletionItem> all() {
        String typed = mention.typed();
        int bar = typed.indexOf('|');
        int colon = typed.indexOf(':');
        if (bar >= 0) {
            List<String> forms =
                    colon < 0 ? FORMS : typed.startsWith("value:") ? List.of("unit") : List.of();
            return words(gap(bar + 1), forms, closing(gap(bar + 1)));
        }
        if (colon < 0) {
            return named();
        }
        Gap id = gap(colon + 1);
        return switch (typed.substring(0, colon)) {
            case "count" -> counts(colon);
            case "value" -> values(colon);
            case String kind when POINTERS.containsKey(kind) ->
                    items.ids(id, POINTERS.get(kind)::equals, "", closing(id));
            case String other -> List.of();
        };
    }

    /** An assignee or an instrument; anything else too, once there are letters to find it by. */
    private List<CompletionItem> named() {
        Gap gap = gap(0);
        String closing = closing(gap);
        List<CompletionItem> found = new ArrayList<>(items.ids(gap, NAMED::contains, "", closing));
        Stream.concat(POINTERS.keySet().stream(), Stream.of("count", "value"))
                .flatMap(kind -> items.wordIfBegun(gap, kind + ":", "").stream())
                .forEach(found::add);
        if (gap.typed().length() > 1) {
            POINTERS.forEach((word, kind) ->
                    found.addAll(items.ids(gap, kind::equals, word + ":", closing)));
        }
        return found;
    }

    private List<CompletionItem> counts(int colon) {
        int slash = mention.typed().indexOf('/');
        if (slash < 0) {
            return words(gap(colon + 1), COUNTED, "");
        }
        EntityKind groups =
                mention.typed().startsWith("count:tasks/")
                        ? EntityKind.TASK_GROUP
                        : EntityKind.INDICATOR_GROUP;
        return items.ids(gap(slash + 1), groups::equals, "", closing(gap(slash + 1)));
    }

    private List<CompletionItem> values(int colon) {
        int at = mention.typed().indexOf('@');
        if (at < 0) {
            return items.ids(gap(colon + 1), EntityKind.INDICATOR::equals, "", "@");
        }
        String id = mention.typed().substring(colon + 1, at);
        Gap year = gap(at + 1);
        return words(year, things.years(id), closing(year));
    }

    private List<CompletionItem> words(Gap gap, List<String> words, String after) {
        return words.stream()
                .flatMap(word -> items.wordIfBegun(gap, word, after).stream())
                .toList();
    }

    private Gap gap(int skipped) {
        return Gap.of(
                file.text(), mention.from() + skipped, mention.from() + mention.typed().length());
    }

    /** The brace, unless it is there. */
    private String closing(Gap gap) {
        boolean closed =
                gap.to() < file.text().length() && "}|@".indexOf(file.text().charAt(gap.to())) >= 0;
        return closed ? "" : "}";
    }
}
