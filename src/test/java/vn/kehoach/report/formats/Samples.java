package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Language;
import vn.kehoach.report.Tool;
import vn.kehoach.report.messages.Catalogue;
import vn.kehoach.report.messages.CatalogueReader;
import vn.kehoach.report.messages.MessageFiles;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;

/** Words for {@link SampleProblem}, and spans found by what they cover. */
public final class Samples {
    private static final String WORDS =
            """
            UnknownName:
              code: SMP-01
              vi:
                what: không có {kind} nào mang mã “{id}”
                why: mỗi mã phải được khai báo
                hint: "[có phải {nearest}?]"
              en:
                what: there is no {kind} with the id “{id}”
                hint: "[did you mean {nearest}?]"
            EndsTooLate:
              code: SMP-02
              vi: { what: "thời hạn[ {end}] sau năm {year}" }
              en: { what: "the deadline[ {end}] is after {year}" }
            Kind.AGENCY: { vi: cơ quan, en: agency }
            Kind.TASK: { vi: nhiệm vụ, en: task }
            """;

    private Samples() {}

    /** With the words that every report needs, without those of the stages. */
    public static Catalogue catalogue(String words) {
        List<SourceFile> files = new ArrayList<>(MessageFiles.all());
        files.removeIf(file -> !file.path().matches("messages/(words|report)\\.yaml"));
        files.add(new SourceFile("sample.yaml", words));
        return CatalogueReader.read(files);
    }

    public static Messages messages(Language language) {
        return new Messages(language, catalogue(WORDS));
    }

    static Findings findings(Diagnostic... diagnostics) {
        return new Findings(List.of(diagnostics), 14, 0, Tool.of("1.2.3"));
    }

    /** The span of the first occurrence. */
    public static Span span(SourceFile file, String covered) {
        int start = file.text().indexOf(covered);
        return file.span(start, start + covered.length());
    }
}
