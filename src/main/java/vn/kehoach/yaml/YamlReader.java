package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Reads a file into a located tree. */
public final class YamlReader {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final Diagnostics diagnostics;

    public YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The tree of a file, or nothing if it has none; what is wrong is reported. */
    public Optional<YamlNode> read(SourceFile file) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            JsonToken first = parser.nextToken();
            return first == null ? Optional.empty() : Optional.of(node(file, parser));
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private YamlNode node(SourceFile file, JsonParser parser) {
        JsonToken token = parser.currentToken();
        TokenStreamLocation start = parser.currentTokenLocation();
        if (token == JsonToken.START_OBJECT) {
            List<YamlEntry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                YamlScalar key = scalar(file, parser);
                parser.nextToken();
                entries.add(new YamlEntry(key, node(file, parser)));
            }
            return new YamlMapping(entries, span(file, start, parser.currentTokenLocation()));
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(node(file, parser));
            }
            return new YamlSequence(elements, span(file, start, parser.currentTokenLocation()));
        }
        return scalar(file, parser);
    }

    private static YamlScalar scalar(SourceFile file, JsonParser parser) {
        Span span = span(file, parser.currentTokenLocation(), parser.currentLocation());
        @Nullable String text = parser.getText();
        return new YamlScalar(text == null ? "" : text, style(span), span);
    }

    private static YamlScalar.Style style(Span span) {
        String raw = span.text();
        return switch (raw.isEmpty() ? ' ' : raw.charAt(0)) {
            case '\'' -> YamlScalar.Style.SINGLE_QUOTED;
            case '"' -> YamlScalar.Style.DOUBLE_QUOTED;
            case '|' -> YamlScalar.Style.LITERAL;
            case '>' -> YamlScalar.Style.FOLDED;
            default -> YamlScalar.Style.PLAIN;
        };
    }

    private static Span span(
            SourceFile file, TokenStreamLocation start, TokenStreamLocation end) {
        return file.span(offset(file, start), offset(file, end));
    }

    /** Jackson counts code points. */
    private static int offset(SourceFile file, TokenStreamLocation location) {
        return file.text().offsetByCodePoints(0, (int) location.getCharOffset());
    }
}
