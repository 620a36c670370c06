package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file holds, as its author would list it: sections, groups, tasks. */
public final class Outline {
    /** What a thing is called by, the best first. */
    private static final List<String> TITLES =
            List.of("heading", "title", "name", "label", "content", "text", "lead", "number", "id");

    private static final Map<String, SymbolKind> KINDS =
            Map.ofEntries(
                    Map.entry("body", SymbolKind.Module),
                    Map.entry("appendices", SymbolKind.Module),
                    Map.entry("groups", SymbolKind.Namespace),
                    Map.entry("assignments", SymbolKind.Class),
                    Map.entry("tasks", SymbolKind.Method),
                    Map.entry("goals", SymbolKind.Event),
                    Map.entry("indicators", SymbolKind.Number),
                    Map.entry("assignees", SymbolKind.Interface),
                    Map.entry("instruments", SymbolKind.File),
                    Map.entry("demands", SymbolKind.Property));

    /** In UTF-16 units; an outline is narrow. */
    private static final int LONGEST = 70;

    private Outline() {}

    public static List<DocumentSymbol> of(OpenPlace place) {
        return place.neighbours().tree(place).map(Outline::top).orElse(List.of());
    }

    /** The only list of a file needs no name; of several, each has that of its key. */
    private static List<DocumentSymbol> top(YamlNode root) {
        if (!(root instanceof YamlMapping mapping)) {
            return List.of();
        }
        if (mapping.entries().size() == 1) {
            return within(mapping).toList();
        }
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            if (!(entry.value() instanceof YamlScalar)) {
                Span whole = together(entry.key().span(), entry.value().span());
                symbols.add(
                        symbol(
                                entry.key().text(),
                                "",
                                SymbolKind.Package,
                                whole,
                                entry.key().span(),
                                within(entry.key().text(), entry.value()).toList()));
            }
        }
        return symbols;
    }

    private static Stream<DocumentSymbol> within(YamlMapping mapping) {
        return mapping.entries().stream()
                .flatMap(entry -> within(entry.key().text(), entry.value()));
    }

    private static Stream<DocumentSymbol> within(String key, YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> Stream.empty();
            case YamlMapping mapping -> within(mapping);
            case YamlSequence sequence ->
                    sequence.elements().stream().flatMap(each -> element(key, each));
        };
    }

    private static Stream<DocumentSymbol> element(String key, YamlNode element) {
        if (!(element instanceof YamlMapping mapping)) {
            return Stream.empty();
        }
        List<DocumentSymbol> children = within(mapping).toList();
        Optional<YamlEntry> title =
                TITLES.stream().flatMap(each -> mapping.find(each).stream()).findFirst();
        if (title.isEmpty()) {
            return children.stream();
        }
        String id = mapping.find("id").map(YamlEntry::value).map(Outline::words).orElse("");
        return Stream.of(
                symbol(
                        words(title.get().value()),
                        id,
                        KINDS.getOrDefault(key, SymbolKind.Field),
                        mapping.span(),
                        title.get().key().span(),
                        children));
    }

    private static DocumentSymbol symbol(
            String name,
            String detail,
            SymbolKind kind,
            Span whole,
            Span chosen,
            List<DocumentSymbol> children) {
        DocumentSymbol symbol =
                new DocumentSymbol(
                        name.isBlank() ? "…" : name,
                        kind,
                        Places.range(whole),
                        Places.range(chosen));
        symbol.setDetail(detail);
        symbol.setChildren(children);
        return symbol;
    }

    private static String words(YamlNode node) {
        String text =
                switch (node) {
                    case YamlScalar scalar -> scalar.text();
                    case YamlSequence sequence ->
                            String.join(
                                    ", ",
                                    sequence.elements().stream().map(Outline::words).toList());
                    case YamlMapping mapping -> "";
                };
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    private static Span together(Span first, Span last) {
        return last.end().compareTo(first.end()) < 0
                ? first
                : new Span(first.file(), first.start(), last.end());
    }
}
