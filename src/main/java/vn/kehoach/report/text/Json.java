package vn.kehoach.report.text;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.util.function.Consumer;

/**
 * How JSON is written: what would act on a terminal or in the log of a build server is escaped.
 *
 * <p>The values themselves stay what they are.
 */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .characterEscapes(new Harmless())
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private static final JsonFactory PLAIN =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** Two spaces a level, and a line ending. */
    public static String indented(Consumer<JsonGenerator> content) {
        return write(content, FACTORY, indenting());
    }

    /** The same of words that are our own, for files that people read: nothing is escaped. */
    public static String file(Consumer<JsonGenerator> content) {
        return write(content, PLAIN, indenting());
    }

    private static ObjectWriteContext indenting() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                        .withObjectEmptySeparator("")
                                        .withArrayEmptySeparator(""))
                        .withArrayIndenter(INDENT)
                        .withObjectIndenter(INDENT);
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** On one line, with its ending. */
    public static String line(Consumer<JsonGenerator> content) {
        return write(content, FACTORY, ObjectWriteContext.empty());
    }

    private static String write(
            Consumer<JsonGenerator> content, JsonFactory factory, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(context, text)) {
            content.accept(json);
        }
        return text + "\n";
    }

    /** {@code ##[} begins a command of some build servers wherever it stands. */
    private static final class Harmless extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes['#'] = CharacterEscapes.ESCAPE_STANDARD;
            codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return Terminal.show(letter).equals(Character.toString(letter))
                    ? null
                    : new SerializedString("\\u%04x".formatted(letter));
        }
    }
}
