package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the words of an office are called in the language: thời hạn, thoi_han: due. */
final class OfficeWords {
    private static final Map<String, List<String>> WORDS =
            """
            ma id
            ten name
            ho-ten name
            ten-tat short
            viet-tat short
            ky-hieu symbol
            loai kind
            so number
            ngay date
            ngay-ban-hanh date
            dia-danh place
            co-quan-ban-hanh issuer
            giai-doan period
            tu from
            den to until
            trich-yeu subject
            can-cu basis
            mo-dau preamble
            noi-dung content body
            phu-luc appendices
            nguoi-ky signature
            chu-ky signature
            chuc-vu offices
            noi-nhan recipients
            luu file
            tieu-de heading title
            ten-muc heading
            nhom groups
            nhiem-vu tasks groups
            chi-tieu indicators groups
            muc-tieu goals targets
            phan-cong assignments
            chu-tri lead
            co-quan-chu-tri lead
            phoi-hop support
            co-quan-phoi-hop support
            thoi-han due
            han due
            san-pham deliverable
            cap-trinh approver
            ghi-chu note
            ly-do rationale
            nguon source
            don-vi unit
            don-vi-tinh unit
            hien-trang baseline
            nam year years
            gia-tri value
            co-quan assignees
            don-vi-thuc-hien assignees
            van-ban instruments
            thanh-vien members
            kinh-phi funding
            bang table
            bieu-mau form
            cot columns
            hang rows
            dong rows
            du-thao draft
            trinh submitted
            ban-trinh submitted
            ban-hanh issued
            phat-hanh issued
            da-ban-hanh issued
            giay paper
            ban-giay paper
            dien-tu electronic
            co true
            khong false none
            tang up
            giam down
            doc portrait
            ngang landscape
            trai left
            giua center
            phai right
            chu letters
            gach dashes
            gach-dau-dong bullets dashes
            tat-ca all
            minh-hoa illustrative
            stt number
            uy-ban committee
            so-nganh department
            xa commune
            doan-the union
            """
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    words -> words.get(0),
                                    words -> words.subList(1, words.size())));

    private OfficeWords() {}

    /** The known words that say the same or, where none does, those spelt nearly so. */
    static List<String> meant(String written, Collection<String> known) {
        String word = Spelling.fold(written).replaceAll("[^a-z0-9]+", "-");
        List<String> same =
                WORDS.getOrDefault(word, List.of()).stream().filter(known::contains).toList();
        return same.isEmpty() ? Spelling.nearest(written, known) : same;
    }
}
