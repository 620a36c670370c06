package vn.kehoach.schema;

import vn.kehoach.decode.FileKind;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.report.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The schemas of all kinds of files. */
public final class Schemas {
    private Schemas() {}

    /** As a command names them. */
    public static List<String> kinds() {
        return Arrays.stream(FileKind.values()).map(FileKind::tag).toList();
    }

    /** The kinds of documents that a plan can be. */
    public static List<String> planKinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.use() == DocumentKind.Use.COMPILED)
                .map(DocumentKind::id)
                .toList();
    }

    /** JSON Schema, draft 7. */
    public static String json(String kind, Language language) {
        return new SchemaWriter(kind(kind), LanguageWords.of(language)).text();
    }

    public static String fileName(String kind) {
        return kind(kind).tag() + ".schema.json";
    }

    /** The page of the whole language, in Markdown. */
    public static String page(Language language) {
        return new LanguagePage(LanguageWords.of(language)).text();
    }

    private static FileKind kind(String tag) {
        Optional<FileKind> kind =
                Arrays.stream(FileKind.values()).filter(each -> each.tag().equals(tag)).findFirst();
        return kind.orElseThrow(() -> new IllegalArgumentException(tag));
    }
}
