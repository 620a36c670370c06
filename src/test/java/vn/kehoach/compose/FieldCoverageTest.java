package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.printed.PlanTree;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be written in a plan is printed; what is not, is not on purpose. */
class FieldCoverageTest {
    /** Components of the model and the words by which they are known on paper. */
    private static final String PRINTED =
            """
            Appendix.title                      BẢNG BIỂU MỘT
            Appendix.notes                      Ghi dưới phụ lục.
            Assignee.collective                 TM. TẬP THỂ
            Assignee.letterhead                 ĐẦU THƯ
            Assignee.superior                   ĐẦU TRÊN
            AssigneeName.name                   Sở Tên Dài
            AssigneeName.shortName              Sở TD
            AssigneeName.symbol                 /KH-KÝ HIỆU
            Assignment.coordinator              (Sở Đầu Mối là cơ quan đầu mối)
            Assignment.lead                     Sở Tên Dài (Sở Đầu Mối là cơ quan đầu mối) chủ trì
            Assignment.support                  phối hợp với Sở Phối hợp:
            Basis.Cited.instrument              Căn cứ Nghị quyết số 1-NQ/TW ngày 02 tháng 3 năm 2021
            Basis.Worded.text                   Căn cứ thực tế
            Contact.address                     Địa chỉ: Số nhà
            Contact.email                       thư điện tử: thu@a.vn
            Contact.fax                         fax: 22 33
            Contact.phone                       điện thoại: 44 55
            Contact.website                     trang thông tin điện tử: trang.vn
            Content.Clause.heading              Đầu mệnh đề
            Content.Duty.assignees              Sở Có Việc
            Content.Entry.text                  Một điểm
            Content.Form.title                  Mẫu báo cáo
            Content.Form.lines                  Họ tên ...
            Content.Form.signatures             Người lập
            Content.Form.notes                  Ghi dưới mẫu.
            Content.FreeTable.caption           Bảng tự do
            Content.FreeTable.unit              Đơn vị tính: cái
            Content.FreeTable.notes             Ghi dưới bảng.
            Content.Funding.caption             Bảng kinh phí
            Content.Funding.unit                Đơn vị tính: tỷ xu
            Content.Funding.years               Năm 2027
            Content.Funding.notes               Ghi dưới kinh phí.
            Content.FundingSource.name          Vốn vay
            Content.FundingSource.amounts       1.234,5
            Content.FundingSource.note          Vay dài hạn
            Content.Prose.text                  Một đoạn văn.
            Content.Remark.text                 Ghi chú: Một lời ghi.
            Content.TableCell.text              Một ô
            Content.TableColumn.heading         Một cột
            Content.TableRow.Group.heading      Một nhóm hàng
            Deadline.InHalf.half                6 tháng cuối năm 2028
            Deadline.InHalf.year                6 tháng cuối năm 2028
            Deadline.InMonth.month              Tháng 7/2028
            Deadline.InQuarter.quarter          Quý III/2028
            Deadline.InQuarter.year             Quý III/2028
            Deadline.InYear.year                Năm 2029
            Deadline.OnDay.day                  17/8/2028
            Deadline.Recurring.frequency        Hằng tháng
            DocumentNumber.value                Số: 1729/
            Drafter.copies                      .(812)
            Drafter.sign                        NSX.(
            Goal.label                          Nhãn mục tiêu:
            Goal.content                        Lời mục tiêu
            Goal.parent                         + Mục tiêu con
            Handling.circulation                XEM XONG TRẢ LẠI
            Handling.urgency                    THƯỢNG KHẨN
            Indicator.Baseline.source           Hiện trạng: Nguồn gốc
            Indicator.Baseline.year             Thực hiện năm 2024
            Indicator.lead                      Sở Theo Dõi
            Indicator.name                      Chỉ tiêu tên
            Indicator.note                      Ghi của chỉ tiêu
            Indicator.rationale                 Lý do chỉ tiêu
            Indicator.source                    Nguồn chỉ tiêu
            Indicator.support                   Sở Theo Cùng
            IndicatorGroup.heading              Nhóm chỉ tiêu đầu
            Instrument.alias                    Bí danh văn bản
            Instrument.date                     ngày 02 tháng 3 năm 2021
            Instrument.issuer                   của Cơ quan ban
            Instrument.kind                     Nghị quyết
            Instrument.name                     Luật Có Tên
            Instrument.number                   1-NQ/TW
            Instrument.subject                  về việc trích yếu
            IssueDate.ExpectedInMonth.month     tháng 11 năm 2026
            Plan.issuer                         của Cơ quan phát hành
            Plan.kind                           KẾ HOẠCH
            Plan.notice                         Lời báo trước.
            Plan.place                          Nơi Ký, ngày
            Plan.preamble                       Lời mở đầu.
            Plan.stage                          BẢN TRÌNH
            Plan.subject                        Trích yếu kế hoạch
            Period.from                         Giai đoạn 2026-2031
            Period.to                           Giai đoạn 2026-2031
            Quantity.text                       98,70
            Recipient.Assigned.note             (để làm)
            Recipient.Filed.copies              (31)
            Recipient.Filed.office              Lưu: VTX
            Recipient.Filed.unit                PHÒNG
            Recipient.Named.assignees           - Sở Nhận
            Recipient.Named.note                (để nhận)
            Recipient.Worded.note               (để biết)
            Recipient.Worded.text               - Ai đó
            Section.heading                     PHẦN MỘT
            Signature.authority                 KT. TRƯỞNG
            Signature.name                      Người Ký
            Signature.offices                   PHÓ TRƯỞNG
            Target.Bound.comparison             ≥ 12
            Target.Worded.text                  Làm xong
            Task.approver                       Sở Duyệt
            Task.content                        Việc phải làm
            Task.deliverable                    Sản phẩm ra
            Task.goals                          Nhãn mục tiêu |
            Task.indicators                     Chỉ tiêu tên |
            Task.note                           Ghi của việc
            Task.rationale                      Lý do việc
            TaskGroup.heading                   Nhóm việc đầu
            TextPart.Words.text                 Một đoạn văn.
            Unit.Other.label                    con/nhà
            """;

    /** Components that no reader sees as such, and why. */
    private static final String NOT_PRINTED =
            """
            Appendix.orientation                how the page lies
            Assignee.functions                  for checks
            Assignee.kind                       for checks; groups change the sentence
            Assignee.members                    found under the name of the group
            Assignee.openness                   who is not named among the recipients
            Assignee.successors                 named in messages
            Content.EntryList.marks             seen as labels
            Content.Form.blankRows              seen as empty rows
            Content.GoalList.marks              seen as labels
            Content.GoalList.selection          seen as what is printed
            Content.IndicatorTable.columns      seen as columns
            Content.IndicatorTable.numbering    seen as numbers
            Content.IndicatorTable.selection    seen as what is printed
            Content.TableCell.across            shape
            Content.TableCell.alignment         shape
            Content.TableCell.down              shape
            Content.TableColumn.alignment       shape
            Content.TableColumn.width           shape
            Content.TaskList.details            seen as what is printed
            Content.TaskList.marks              seen as labels
            Content.TaskList.selection          seen as what is printed
            Content.TaskTable.columns           seen as columns
            Content.TaskTable.numbering         seen as numbers
            Content.TaskTable.selection         seen as what is printed
            CalendarDays.name                   for checks
            CalendarYear.year                   for checks
            Days.first                          for checks
            Days.last                           for checks
            Demand.text                         for checks
            HouseStyle.clarity                  for checks
            HouseStyle.counts                   how counts are written
            Weighing.plans                      what is reported
            Weighing.rules                      what is reported
            Weighing.weight                     what is reported
            Indicator.Superior.instrument       for checks
            HouseStyle.mostTasksDueInAMonth     for checks
            Indicator.better                    for checks
            Indicator.sumOf                     for checks
            IndicatorGroup.shares               for checks
            Instrument.implemented              for checks
            Instrument.replacedBy               for checks
            IssueDate.ExpectedInYear.year       instead of the month here
            IssueDate.Signed.day                instead of the month here
            Officer.name                        for checks
            Officer.office                      for checks
            HouseStyle.machine                  for checks
            Appendix.binding                    gives it a file of its own
            Plan.contactLine                    whether the issuer's contact is printed
            Plan.revision                       of drafts only, and this is no draft
            Plan.implemented                    for checks
            Plan.medium                         leaves number and date of appendices open
            Plan.sample                         allows stand-ins
            Quantity.value                      printed as it was written
            Reference.Count.group               what is counted
            Reference.Count.what                what is counted
            Reference.Named.form                how it is cited
            Reference.Value.unit                with or without unit
            Reference.Value.year                which value
            Task.after                          for checks
            Task.fulfils                        for checks
            Task.purpose                        for checks
            TextPart.Styled.style               seen as emphasis
            Validity.from                       chooses the name
            Validity.until                      chooses the name
            """;

    @TempDir Path folder;

    @Test
    void everyComponentOfTheModelIsPrintedOrNotOnPurpose() {
        Set<String> listed = new TreeSet<>(table(PRINTED).keySet());
        listed.addAll(table(NOT_PRINTED).keySet());

        assertThat(components()).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(table(PRINTED).keySet())
                .doesNotContainAnyElementsOf(table(NOT_PRINTED).keySet());
    }

    @Test
    void everythingThatAReaderShouldSeeIsPrinted() {
        String text = everything().print().text();

        table(PRINTED)
                .forEach((component, words) -> assertThat(text).as(component).contains(words));
    }

    private static Map<String, String> table(String rows) {
        return rows.lines()
                .map(row -> row.split("\\s{2,}", 2))
                .collect(
                        Collectors.toMap(
                                cells -> cells[0],
                                cells -> cells[1],
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    /** Ids, places and marks of stand-ins are tried elsewhere; parts are looked at themselves. */
    private static Set<String> components() {
        Set<String> components = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.kehoach.model")) {
            if (type.isRecord() && !type.getSimpleName().endsWith("Id")) {
                Arrays.stream(type.reflect().getRecordComponents())
                        .filter(each ->
                                !each.getName()
                                        .matches("id|ids|span|places|written|secrecy|provenance"))
                        .filter(each -> !isPart(each))
                        .forEach(each -> components.add(name(type) + "." + each.getName()));
            }
        }
        return components;
    }

    /** Whether it holds records of the model that have components of their own. */
    private static boolean isPart(RecordComponent component) {
        String[] types = component.getGenericType().getTypeName().split("[<>, ]+");
        if (Arrays.stream(types).anyMatch(each -> each.endsWith("Selection"))) {
            return false;
        }
        try {
            Class<?> last = Class.forName(types[types.length - 1]);
            return last.getPackageName().equals("vn.kehoach.model")
                    && !last.isEnum()
                    && !last.getSimpleName().matches("Text|.+Id");
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String name(JavaClass type) {
        return type.getName().substring("vn.kehoach.model.".length()).replace('$', '.');
    }

    private PlanTree everything() {
        return PlanTree.in(folder)
                .file(
                        "assignees.yaml",
                        """
                        assignees:
                          - { id: tren, kind: agency, name: Cơ quan trên, letterhead: [đầu trên] }
                          - id: ph
                            kind: committee
                            name: Cơ quan phát hành
                            symbol: KÝ HIỆU
                            letterhead: [đầu thư]
                            superior: tren
                            collective: tập thể
                            contact: { address: Số nhà, phone: 44 55, fax: 22 33, email: thu@a.vn, website: trang.vn }
                          - { id: td, kind: department, name: Sở Tên Dài, short: Sở TD }
                          - { id: sp, kind: department, name: Sở Phối hợp }
                          - { id: dm, kind: department, name: Sở Đầu Mối }
                          - { id: scv, kind: department, name: Sở Có Việc }
                          - { id: sn, kind: department, name: Sở Nhận }
                          - { id: sd, kind: department, name: Sở Duyệt }
                          - { id: theo, kind: department, name: Sở Theo Dõi }
                          - { id: cung, kind: department, name: Sở Theo Cùng }
                        """)
                .file(
                        "instruments.yaml",
                        """
                        instruments:
                          - id: nq
                            kind: nghi-quyet
                            number: 1-NQ/TW
                            date: 2021-03-02
                            issuer: Cơ quan ban
                            subject: về việc trích yếu
                            alias: Bí danh văn bản
                          - { id: luat, kind: luat, name: Luật Có Tên }
                        """)
                .goals(
                        """
                        - { id: g, label: Nhãn mục tiêu, content: Lời mục tiêu }
                        - { id: h, content: Mục tiêu con, parent: g }
                        """)
                .indicators(
                        """
                        - id: k
                          heading: Nhóm chỉ tiêu đầu
                          indicators:
                            - id: i
                              name: Chỉ tiêu tên
                              unit: { text: con/nhà }
                              better: up
                              baseline: { year: 2024, value: "98,70", source: Nguồn gốc }
                              targets: { 2030: ">= 12", 2031: { text: Làm xong } }
                              lead: theo
                              support: cung
                              source: Nguồn chỉ tiêu
                              note: Ghi của chỉ tiêu
                              rationale: Lý do chỉ tiêu
                        """)
                .tasks(
                        """
                        - id: n
                          heading: Nhóm việc đầu
                          assignments:
                            - lead: td
                              coordinator: dm
                              support: sp
                              tasks:
                                - id: t
                                  content: Việc phải làm
                                  due: 2028-08-17
                                  deliverable: Sản phẩm ra
                                  approver: sd
                                  goals: g
                                  indicators: i
                                  note: Ghi của việc
                                  rationale: Lý do việc
                                - { id: t2, content: Hai, due: 2028-07 }
                                - { id: t3, content: Ba, due: 2028-Q3 }
                                - { id: t4, content: Bốn, due: 2028-H2 }
                                - { id: t5, content: Năm, due: 2029 }
                                - { id: t6, content: Sáu, due: monthly }
                                - { id: t7, content: Bảy, due: 2026..2031 }
                        """)
                .head("number", "1729")
                .head("date", "2026-11")
                .head("issuer", "ph")
                .head("place", "Nơi Ký")
                .head("urgency", "thuong-khan")
                .head("circulation", "xem-xong-tra-lai")
                .head("drafter", "{ sign: nsx, copies: 812 }")
                .head("contact-line", "true")
                .head("stage", "submitted")
                .head("period", "{ from: 2026, to: 2031 }")
                .head("notice", "Lời báo trước.")
                .head("subject", "trích yếu kế hoạch")
                .head("basis", "- nq\n- text: Căn cứ thực tế")
                .head("preamble", "Lời mở đầu.")
                .head(
                        "signature",
                        "{ authority: KT, offices: [trưởng, phó trưởng], name: Người Ký }")
                .head(
                        "recipients",
                        """
                        - { text: Ai đó, note: để biết }
                        - { to: sn, note: để nhận }
                        - { assigned: all, note: để làm }
                        - { file: VTX, unit: PHÒNG, copies: 31 }
                        """)
                .head(
                        "body",
                        """
                        - heading: phần một
                          content:
                            - Một đoạn văn.
                            - text: Theo ${nq} (sau đây gọi tắt là ${nq|alias}), ${luat}, ${td|short}, ${appendix:a}.
                            - note: Một lời ghi.
                            - points: [Một điểm]
                            - { heading: Đầu mệnh đề, content: [{ goals: all }] }
                            - tasks: all
                            - duties: [{ assignees: scv, text: Làm. }]
                            - indicators: all
                              columns: [name, unit, baseline, targets, lead, support, source, note]
                            - funding:
                                caption: Bảng kinh phí
                                unit: tỷ xu
                                years: [2027]
                                sources: [{ name: Vốn vay, amounts: { 2027: "1.234,5" }, note: Vay dài hạn }]
                                notes: [Ghi dưới kinh phí.]
                            - table:
                                caption: Bảng tự do
                                unit: cái
                                columns: [{ heading: Một cột }]
                                rows: [[Một ô], { group: Một nhóm hàng }]
                                notes: [Ghi dưới bảng.]
                            - form:
                                title: Mẫu báo cáo
                                lines: [Họ tên]
                                signatures: [Người lập]
                                notes: [Ghi dưới mẫu.]
                        """)
                .head(
                        "appendices",
                        """
                        - id: a
                          title: bảng biểu một
                          table: tasks
                          columns: [content, due, deliverable, approver, goals, indicators, note]
                          notes: [Ghi dưới phụ lục.]
                        """);
    }
}
