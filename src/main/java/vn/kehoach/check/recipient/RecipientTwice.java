package vn.kehoach.check.recipient;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Recipient;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who receives the plan by two lines, or by a line and a group in another. */
public record RecipientTwice(String name) implements Problem {
    @Override
    public Code code() {
        return new Code("REC-03");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A line as it names one assignee, or in its own words. */
    private record Entry(String name, Span span, boolean noted, List<String> keys) {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Lines lines = new Lines(plan);
        List<Entry> entries =
                lines.all().stream().flatMap(line -> entries(line, lines, plan)).toList();
        Map<String, Entry> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        // What names itself comes before what is only a member of a group.
        entries.forEach(entry -> {
            Entry other = first.putIfAbsent(entry.keys().getFirst(), entry);
            if (other != null) {
                found.add(twice(entry, other));
            }
        });
        for (Entry group : entries) {
            group.keys().stream()
                    .skip(1)
                    .map(first::get)
                    .filter(each -> each != null && each != group && !each.noted())
                    .map(member -> twice(member, group))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static Diagnostic twice(Entry entry, Entry other) {
        return Diagnostic.of(
                new RecipientTwice(entry.name()),
                entry.span(),
                new Related(Relation.ALSO_HERE, other.span()));
    }

    private static Stream<Entry> entries(Recipient line, Lines lines, ResolvedPlan plan) {
        return switch (line) {
            case Recipient.Named named ->
                    named.assignees().stream()
                            .filter(id -> plan.assignees().findName(id.value()).isPresent())
                            .map(id -> entry(id, named.note() != null, plan));
            case Recipient.Worded worded -> {
                List<AssigneeId> whole =
                        lines.hits(worded)
                                .filter(hit -> hit.from() == 0 && covers(worded, hit.to()))
                                .flatMap(hit -> hit.bearers().stream())
                                .map(bearer -> bearer.assignee().id().value())
                                .toList();
                String text = worded.text().written().text();
                yield whole.size() == 1
                        ? Stream.of(
                                entry(
                                        new Located<>(whole.getFirst(), worded.text().span()),
                                        worded.note() != null,
                                        plan))
                        : Stream.of(
                                new Entry(
                                        text,
                                        worded.text().span(),
                                        worded.note() != null,
                                        List.of("“" + bare(text))));
            }
            case Recipient.Assigned assigned -> Stream.empty();
            case Recipient.Filed filed -> Stream.empty();
        };
    }

    private static boolean covers(Recipient.Worded worded, int end) {
        return bare(worded.text().written().text().substring(end)).isEmpty();
    }

    private static String bare(String text) {
        return Spelling.fold(text).replaceAll("[\\s.;,:-]+", " ").strip();
    }

    private static Entry entry(Located<AssigneeId> id, boolean noted, ResolvedPlan plan) {
        List<String> keys = new ArrayList<>();
        if (plan.isOpenGroup(id.value())) {
            keys.add(id.value().text());
        } else {
            plan.assignees().expand(id.value()).forEach(each -> keys.add(each.text()));
        }
        String name =
                plan.assignees()
                        .findName(id.value())
                        .map(each -> each.name())
                        .orElse(id.value().text());
        return new Entry(name, id.span(), noted, keys.isEmpty() ? List.of(name) : keys);
    }
}
