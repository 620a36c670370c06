package vn.kehoach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a figure counts. */
public sealed interface Unit {
    /** As it is printed. */
    String label();

    /** One that is not in the table. */
    record Other(String label) implements Unit {}

    enum Known implements Unit {
        PERCENT("percent", "%"),
        PERCENT_PER_YEAR("percent/year", "%/năm"),
        PERCENTAGE_POINTS("percentage-points", "điểm %"),
        USD("usd", "USD"),
        VND("vnd", "đồng"),
        THOUSAND_VND("thousand-vnd", "nghìn đồng"),
        MILLION_VND("million-vnd", "triệu đồng"),
        BILLION_VND("billion-vnd", "tỷ đồng"),
        TRILLION_VND("trillion-vnd", "nghìn tỷ đồng"),
        PERSON("person", "người"),
        HOUSEHOLD("household", "hộ"),
        COMMUNE("commune", "xã"),
        WARD("ward", "phường"),
        UNIT("unit", "đơn vị"),
        SCHOOL("school", "trường"),
        ENTERPRISE("enterprise", "doanh nghiệp"),
        PROJECT("project", "dự án"),
        DOCUMENT("document", "văn bản"),
        HECTARE("hectare", "ha"),
        KM("km", "km"),
        M2("m2", "m²"),
        M2_PER_PERSON("m2/person", "m²/người"),
        M3_PER_DAY("m3/day", "m³/ngày đêm"),
        TON("ton", "tấn"),
        YEAR("year", "năm"),
        DAY("day", "ngày"),
        HOUR("hour", "giờ"),
        POINT("point", "điểm"),
        RANK("rank", "hạng"),
        BED_PER_10000("bed/10000", "giường/10.000 dân"),
        DOCTOR_PER_10000("doctor/10000", "bác sĩ/10.000 dân"),
        INDEX("index", "chỉ số");

        private final String id;
        private final String label;

        Known(String id, String label) {
            this.id = id;
            this.label = label;
        }

        public static Optional<Known> find(String id) {
            return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
        }

        public static List<String> ids() {
            return Arrays.stream(values()).map(unit -> unit.id).toList();
        }

        @Override
        public String label() {
            return label;
        }
    }
}
