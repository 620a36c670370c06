package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Target;
import vn.kehoach.model.Text;
import vn.kehoach.source.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what contains or cites itself in the end, each cycle once, and chains that later stages
 * could not follow, one of a kind.
 */
final class Cycles {
    /** Far beyond what numbering or a reader can bear. */
    static final int LONGEST_CHAIN = 32;

    private record Edge(String to, Span span) {}

    private final EntityKind kind;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private boolean foundLongChain;

    private Cycles(EntityKind kind) {
        this.kind = kind;
    }

    static void report(Plan plan, Registry registry, Diagnostics diagnostics) {
        Cycles goals = new Cycles(EntityKind.GOAL);
        plan.goals()
                .forEach(goal -> {
                    if (goal.parent() != null) {
                        goals.edge(
                                goal.id().value().text(),
                                goal.parent().value().text(),
                                goal.parent().span());
                    }
                });
        Cycles members = new Cycles(EntityKind.ASSIGNEE);
        Cycles superiors = new Cycles(EntityKind.ASSIGNEE);
        registry.assignees()
                .forEach(assignee -> {
                    String id = assignee.id().value().text();
                    assignee.members()
                            .forEach(each -> members.edge(id, each.value().text(), each.span()));
                    if (assignee.superior() != null) {
                        superiors.edge(
                                id, assignee.superior().value().text(), assignee.superior().span());
                    }
                });
        List.of(goals, members, superiors, texts(plan, registry))
                .forEach(each -> each.report(diagnostics));
    }

    /** Texts that are printed inside others: subjects of instruments, values in words. */
    private static Cycles texts(Plan plan, Registry registry) {
        Cycles texts = new Cycles(EntityKind.INSTRUMENT);
        for (Instrument instrument : registry.instruments()) {
            if (instrument.subject() != null) {
                texts.text(instrument.id().value().text(), instrument.subject());
            }
        }
        plan.indicatorGroups().stream()
                .flatMap(group -> group.indicators().stream())
                .forEach(texts::values);
        return texts;
    }

    private void values(Indicator indicator) {
        indicator.targets().forEach((year, target) -> value(indicator, year, target));
        if (indicator.baseline() != null) {
            value(indicator, indicator.baseline().year(), indicator.baseline().value());
        }
    }

    private void value(Indicator indicator, int year, Target target) {
        if (target instanceof Target.Worded worded) {
            text(valueId(indicator.id().value(), year), worded.text());
        }
    }

    private void text(String from, Text text) {
        Mentions.in(text)
                .forEach(mention -> {
                    if (mention.reference() instanceof Reference.Named named) {
                        edge(from, named.id(), mention.span());
                    } else if (mention.reference() instanceof Reference.Value value) {
                        edge(from, valueId(value.id(), value.year()), mention.span());
                    }
                });
    }

    private static String valueId(IndicatorId id, int year) {
        return id.text() + "@" + year;
    }

    private void edge(String from, String to, Span span) {
        edges.computeIfAbsent(
                        from,
                        key -> {
                            order.add(key);
                            return new ArrayList<>();
                        })
                .add(new Edge(to, span));
    }

    private void report(Diagnostics diagnostics) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String start : order) {
            search(start, lengths, diagnostics);
        }
    }

    /** An id on the way from the start, and which of its edges come next. */
    private record Step(String id, Iterator<Edge> edges) {}

    /** Without calling itself: a chain may be as long as a file. */
    private void search(String start, Map<String, Integer> lengths, Diagnostics diagnostics) {
        Deque<Step> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        enter(start, path, onPath, lengths);
        while (!path.isEmpty()) {
            Step step = path.getLast();
            if (!step.edges().hasNext()) {
                path.removeLast();
                onPath.remove(step.id());
                leave(step.id(), lengths, diagnostics);
                continue;
            }
            Edge edge = step.edges().next();
            if (onPath.contains(edge.to())) {
                report(edge, path, diagnostics);
            } else {
                enter(edge.to(), path, onPath, lengths);
            }
        }
    }

    /**
     * @param lengths of the longest chain from each id that was left
     */
    private void leave(String id, Map<String, Integer> lengths, Diagnostics diagnostics) {
        int length = 0;
        for (Edge edge : edges.getOrDefault(id, List.of())) {
            length = Math.max(length, 1 + lengths.getOrDefault(edge.to(), 0));
        }
        lengths.put(id, length);
        if (length > LONGEST_CHAIN && !foundLongChain) {
            foundLongChain = true;
            diagnostics.report(
                    new ResolveProblem.ChainTooLong(kind, id, LONGEST_CHAIN),
                    edges.getOrDefault(id, List.of()).getFirst().span());
        }
    }

    private void enter(
            String id, Deque<Step> path, Set<String> onPath, Map<String, Integer> lengths) {
        if (!lengths.containsKey(id)) {
            path.addLast(new Step(id, edges.getOrDefault(id, List.of()).iterator()));
            onPath.add(id);
        }
    }

    private void report(Edge edge, Deque<Step> path, Diagnostics diagnostics) {
        List<String> cycle =
                new ArrayList<>(
                        path.stream()
                                .map(Step::id)
                                .dropWhile(each -> !each.equals(edge.to()))
                                .toList());
        cycle.add(edge.to());
        EntityKind first = cycle.getFirst().contains("@") ? EntityKind.INDICATOR : kind;
        diagnostics.report(new ResolveProblem.Cycle(first, cycle), edge.span());
    }
}
