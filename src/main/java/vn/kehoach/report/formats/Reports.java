package vn.kehoach.report.formats;

import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Colour;
import vn.kehoach.report.text.Paint;

/** The reports there are. */
public final class Reports {
    private Reports() {}

    /**
     * @param colour of what is made for terminals; the others never have any
     */
    public static Report of(ReportFormat format, Language language, Colour colour) {
        return of(format, Messages.of(language), colour);
    }

    static Report of(ReportFormat format, Messages messages, Colour colour) {
        Paint paint = new Paint(colour);
        return switch (format) {
            case HUMAN -> new HumanReport(messages, paint);
            case CONCISE -> new ConciseReport(messages, paint);
            case JSON -> new JsonReport(messages);
            case JSONL -> new JsonLinesReport(messages);
            case SARIF -> new SarifReport(messages);
            case GITHUB -> new GithubReport(messages);
            case GITLAB -> new GitlabReport(messages);
            case JUNIT -> new JunitReport(messages);
            case MARKDOWN -> new MarkdownReport(messages);
        };
    }
}
