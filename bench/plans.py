#!/usr/bin/env python3
"""Writes plans of any size in the language of kehoach (standard library only).

  plans.py SIZE FOLDER [--seed N] [--name NAME]    SIZE: S | M | L | number of tasks (200, 2,000, 20,000)

FOLDER becomes a folder of plans: the shared files and one plan, FOLDER/ke-hoach (--name). The same size, seed
and name give the same bytes. Agencies, figures and instruments are invented.
"""
import argparse
import random
from pathlib import Path

# tasks, indicators, paragraphs of the body
SIZES = {"S": (200, 20, 40), "M": (2000, 60, 80), "L": (20000, 200, 200)}

AGENCIES = [
    ("so-noi-vu", "Sở Nội vụ"), ("so-tai-chinh", "Sở Tài chính"), ("so-khcn", "Sở Khoa học và Công nghệ"),
    ("so-nnmt", "Sở Nông nghiệp và Môi trường"), ("so-xay-dung", "Sở Xây dựng"), ("so-cong-thuong", "Sở Công Thương"),
    ("so-y-te", "Sở Y tế"), ("so-gddt", "Sở Giáo dục và Đào tạo"), ("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
    ("so-tu-phap", "Sở Tư pháp"), ("so-ngoai-vu", "Sở Ngoại vụ"), ("so-dttg", "Sở Dân tộc và Tôn giáo"),
    ("van-phong", "Văn phòng Ủy ban nhân dân tỉnh"), ("thanh-tra", "Thanh tra tỉnh"),
    ("bql-kkt", "Ban Quản lý các khu công nghiệp và khu kinh tế"), ("bao-dai", "Báo và Phát thanh, Truyền hình tỉnh"),
    ("tt-pvhcc", "Trung tâm Phục vụ hành chính công tỉnh"), ("tt-xttm", "Trung tâm Xúc tiến thương mại, đầu tư"),
    ("quy-dtpt", "Quỹ Đầu tư phát triển tỉnh"), ("truong-ct", "Trường Chính trị tỉnh"),
]
KINDS = [
    ("nghi-quyet", "NQ-CP", "Chính phủ"), ("nghi-dinh", "NĐ-CP", "Chính phủ"), ("quyet-dinh", "QĐ-TTg", "Thủ tướng Chính phủ"),
    ("chi-thi", "CT-TTg", "Thủ tướng Chính phủ"), ("thong-tu", "TT-BNV", "Bộ Nội vụ"),
]
SUBJECTS = [
    "phát triển khoa học, công nghệ và đổi mới sáng tạo", "cải cách thủ tục hành chính", "thích ứng với biến đổi khí hậu",
    "phát triển kinh tế tư nhân", "nâng cao chất lượng nguồn nhân lực", "xây dựng nông thôn mới nâng cao",
    "bảo đảm an sinh xã hội", "quản lý, sử dụng tài sản công", "phát triển kết cấu hạ tầng giao thông", "hội nhập quốc tế",
]
VERBS = [
    "Rà soát, sửa đổi, bổ sung", "Xây dựng và hoàn thiện", "Tổ chức triển khai có hiệu quả", "Tiếp tục đẩy mạnh",
    "Nghiên cứu, đề xuất đổi mới", "Hướng dẫn, kiểm tra việc thực hiện", "Đầu tư, nâng cấp và đưa vào vận hành",
    "Tập trung nguồn lực thực hiện", "Thống kê, cập nhật và công khai", "Đổi mới cách quản lý",
]
OBJECTS = [
    "chính sách khuyến khích doanh nghiệp đầu tư cho nghiên cứu", "quy trình giải quyết thủ tục không phụ thuộc địa giới",
    "cơ sở dữ liệu dùng chung của các cơ quan trên địa bàn", "hệ thống thông tin báo cáo phục vụ chỉ đạo, điều hành",
    "chương trình bồi dưỡng kỹ năng số cho cán bộ, công chức", "danh mục dự án kêu gọi đầu tư theo phương thức đối tác công tư",
    "mạng lưới trạm quan trắc nước, không khí tự động", "chương trình hỗ trợ doanh nghiệp nhỏ chuyển đổi số",
    "phương án bố trí trụ sở làm việc sau sắp xếp đơn vị", "mô hình bệnh án điện tử tại cơ sở khám bệnh, chữa bệnh",
    "hạ tầng viễn thông băng rộng tại vùng sâu, vùng xa", "bộ tiêu chí đánh giá mức độ hoàn thành nhiệm vụ",
    "việc thu gom, phân loại rác sinh hoạt tại nguồn", "chuỗi liên kết sản xuất, tiêu thụ nông sản chủ lực",
]
PLACES = [
    "vùng đồng bằng ven sông", "vùng công nghiệp phía đông", "vùng sinh thái phía tây", "khu đô thị trung tâm",
    "các làng nghề truyền thống", "vùng trồng cây ăn quả tập trung", "hành lang kinh tế phía bắc", "vùng ven biển",
    "các xã miền núi", "khu công nghệ cao", "các phường mới thành lập", "vùng hạ du hồ chứa",
]
ENDS = [
    "bảo đảm đúng tiến độ, chất lượng", "gắn với trách nhiệm của người đứng đầu", "đáp ứng yêu cầu phát triển nhanh và bền vững",
    "trên cơ sở dữ liệu số được cập nhật thường xuyên", "theo hướng tập trung, thống nhất và tiết kiệm",
    "phù hợp với mô hình chính quyền địa phương hai cấp", "góp phần nâng cao sự hài lòng của người dân, doanh nghiệp",
    "phấn đấu hoàn thành trước thời hạn được giao", "hạn chế thấp nhất chi phí không cần thiết",
]
DELIVERABLES = [
    "Quyết định của Ủy ban nhân dân tỉnh", "Báo cáo kết quả thực hiện", "Văn bản triển khai", "Hệ thống được đưa vào vận hành",
    "Đề án được phê duyệt", "Văn bản hướng dẫn",
]
GROUPS = [
    "Hoàn thiện thể chế, chính sách", "Phát triển hạ tầng đồng bộ", "Phát triển nguồn nhân lực", "Chuyển đổi số trong cơ quan nhà nước",
    "Phát triển kinh tế số", "Bảo vệ môi trường", "Bảo đảm an sinh xã hội", "Tăng cường hội nhập", "Huy động các nguồn lực",
    "Thông tin, tuyên truyền",
]
MEASURES = [
    "Tỷ lệ hồ sơ được giải quyết trực tuyến", "Tỷ trọng kinh tế số", "Tỷ lệ dân số tham gia bảo hiểm y tế",
    "Tỷ lệ rác thải đô thị được xử lý", "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao", "Tỷ lệ lao động qua đào tạo",
]


class Writer:
    """Block YAML as a person would write it."""

    def __init__(self):
        self.lines = []

    def line(self, depth, text):
        self.lines.append("  " * depth + text)

    def prose(self, depth, key, text):
        """Folded where it is long, so that no letter of it can be read as YAML."""
        self.line(depth, f"{key} >-")
        depth += key.startswith("-")
        row = ""
        for word in text.split(" "):
            if row and len(row) + len(word) > 95:
                self.line(depth + 1, row)
                row = word
            else:
                row = f"{row} {word}".strip()
        self.line(depth + 1, row)

    def save(self, file):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(self.lines) + "\n", encoding="utf-8")


class Plan:
    def __init__(self, name, tasks, indicators, paragraphs, seed):
        self.name, self.seed = name, seed
        self.random = random.Random(seed * 1000003 + tasks)
        self.tasks, self.indicators, self.paragraphs = tasks, indicators, paragraphs
        self.said = 0
        self.instruments = [f"vb-{i + 1}" for i in range(max(12, min(400, tasks // 12)))]

    def sentence(self):
        """No two are the same: each has a number of its own, as the phases of real programmes do."""
        self.said += 1
        one = self.random.choice
        return f"{one(VERBS)} {one(OBJECTS)} tại {one(PLACES)} thuộc hợp phần {self.said}, {one(ENDS)}"

    def write(self, folder):
        self.write_registries(folder)
        plan = folder / self.name
        self.write_plan(plan / "plan.yaml")
        self.write_goals(plan / "goals.yaml")
        self.write_indicators(plan / "indicators.yaml")
        self.write_tasks(plan / "tasks.yaml")

    def write_registries(self, folder):
        out = Writer()
        out.line(0, "assignees:")
        out.line(1, "- id: ubnd-tinh")
        for row in ("kind: committee", "name: Ủy ban nhân dân tỉnh Mẫu Sơn", "short: UBND tỉnh", "symbol: UBND",
                    "letterhead: [Ủy ban nhân dân, tỉnh Mẫu Sơn]", "collective: Ủy ban nhân dân"):
            out.line(2, row)
        for id_, name in AGENCIES:
            out.line(1, f"- id: {id_}")
            out.line(2, "kind: department")
            out.line(2, f"name: {name}")
        out.save(folder / "assignees.yaml")
        out = Writer()
        out.line(0, "instruments:")
        for i, id_ in enumerate(self.instruments):
            kind, symbol, issuer = KINDS[i % len(KINDS)]
            year, month, day = self.random.randint(2019, 2024), self.random.randint(1, 12), self.random.randint(1, 28)
            number = f"{i + 11}/{symbol}" if kind in ("nghi-quyet", "chi-thi") else f"{i + 11}/{year}/{symbol}"
            if kind == "quyet-dinh":
                number = f"{i + 11}/{symbol}"
            out.line(1, f"- id: {id_}")
            for row in (f"kind: {kind}", f"number: {number}", f"date: {year}-{month:02}-{day:02}", f"issuer: {issuer}",
                        f"subject: về {SUBJECTS[i % len(SUBJECTS)]}"):
                out.line(2, row)
        out.save(folder / "instruments.yaml")

    def write_plan(self, file):
        out = Writer()
        for row in (f"id: {self.name}", "kind: ke-hoach", f"number: {100 + self.seed}", "date: 2026-01-15", "issuer: ubnd-tinh", "place: Mẫu Sơn",
                    "period: { from: 2026, to: 2030 }", "stage: issued"):
            out.line(0, row)
        out.line(0, f"subject: Thực hiện chương trình {SUBJECTS[0]} giai đoạn 2026-2030")
        out.line(0, f"basis: [{', '.join(self.instruments[:5])}]")
        out.prose(0, "preamble:", "Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:")
        out.line(0, "body:")
        self.section(out, "muc-tieu", "Mục tiêu, chỉ tiêu")
        out.line(3, "- goals: all")
        out.line(4, "marks: numbers")
        out.prose(3, "- text:", "Các chỉ tiêu cụ thể gồm ${count:indicators} chỉ tiêu được giao tại ${appendix:chi-tieu}.")
        for s in range(8):
            self.section(out, f"muc-{s + 1}", GROUPS[s])
            out.line(3, "- paragraphs:")
            for _ in range(self.paragraphs // 8):
                text = ". ".join(self.sentence() for _ in range(self.random.randint(2, 4))) + "."
                if self.random.random() < .4:
                    text += f" Việc này thực hiện theo ${{{self.random.choice(self.instruments)}}}."
                if self.random.random() < .2:
                    text += f" Các bước được nêu tại ${{task:t-{self.random.randint(1, self.tasks):05}}}."
                out.prose(5, "-", text)
        self.section(out, "to-chuc", "Tổ chức thực hiện")
        out.prose(3, "- text:", "Các cơ quan, đơn vị tổ chức thực hiện nhiệm vụ được giao tại ${appendix:nhiem-vu}./.")
        out.line(0, "appendices:")
        for id_, table, title in (("chi-tieu", "indicators", "Chỉ tiêu"), ("nhiem-vu", "tasks", "Phân công nhiệm vụ")):
            out.line(1, f"- id: {id_}")
            out.line(2, f"table: {table}")
            out.line(2, f"title: {title}")
        out.line(0, "signature: { authority: TM, offices: [chủ tịch], name: Nguyễn Văn An }")
        out.line(0, "recipients:")
        out.line(1, "- { assigned: all }")
        out.line(1, "- { file: VT, unit: TH }")
        out.save(file)

    @staticmethod
    def section(out, id_, heading):
        out.line(1, f"- id: {id_}")
        out.line(2, f"heading: {heading}")
        out.line(2, "content:")

    def write_goals(self, file):
        out = Writer()
        out.line(0, "goals:")
        for i in range(5):
            out.line(1, f"- id: mt-{i + 1}")
            out.prose(2, "content:", self.sentence() + ".")
        out.save(file)

    def write_indicators(self, file):
        out = Writer()
        out.line(0, "groups:")
        out.line(1, "- id: chung")
        out.line(2, "heading: Chỉ tiêu chung")
        out.line(2, "indicators:")
        for i in range(self.indicators):
            start = self.random.randint(5, 60)
            out.line(3, f"- id: ct-{i + 1:03}")
            out.line(4, f"name: {MEASURES[i % len(MEASURES)]} của hợp phần {i + 1}")
            out.line(4, "unit: percent")
            out.line(4, "better: up")
            out.line(4, f'baseline: {{ year: 2025, value: "{start}", source: Niên giám thống kê }}')
            targets = ", ".join(f'{y}: "{start + d}"' for y, d in ((2026, self.random.randint(1, 8)), (2028, self.random.randint(9, 18)), (2030, self.random.randint(19, 30))))
            out.line(4, f"targets: {{ {targets} }}")
            out.line(4, f"lead: {self.random.choice(AGENCIES)[0]}")
            out.line(4, "source: Niên giám thống kê")
        out.save(file)

    def write_tasks(self, file):
        out = Writer()
        out.line(0, "groups:")
        number = 0
        for g in range(10):
            out.line(1, f"- id: nhom-{g + 1}")
            out.line(2, f"heading: {GROUPS[g]}")
            out.line(2, "assignments:")
            left = self.tasks // 10
            while left > 0:
                size = min(left, self.random.randint(1, 6))
                left -= size
                names = [a for a, _ in self.random.sample(AGENCIES, self.random.randint(2, 5))]
                out.line(3, f"- lead: {names[0]}")
                out.line(4, f"support: [{', '.join(names[1:])}]")
                out.line(4, "tasks:")
                for _ in range(size):
                    number += 1
                    self.task(out, number)
        out.save(file)

    def task(self, out, number):
        chance = self.random.random()
        text = self.sentence()
        if chance < .5:
            text += f" theo ${{{self.random.choice(self.instruments)}}}"
        out.line(5, f"- id: t-{number:05}")
        out.prose(6, "content:", text + ".")
        year = self.random.randint(2026, 2030)
        due = f"{year}-{self.random.randint(1, 12):02}" if chance < .6 else f"{year}-Q{self.random.randint(1, 4)}" if chance < .9 else "yearly"
        if year == 2026 and due.endswith("-01"):
            due = "2026-12"
        out.line(6, f"due: {due}")
        out.line(6, f"deliverable: {self.random.choice(DELIVERABLES)}")
        out.line(6, "approver: ubnd-tinh")
        out.line(6, f"goals: [mt-{number % 5 + 1}]")
        out.line(6, f"indicators: [ct-{(number - 1) % self.indicators + 1:03}]")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("size")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--name", default="ke-hoach")
    given = arguments.parse_args()
    tasks, indicators, paragraphs = SIZES.get(given.size) or (int(given.size), 20, 40)
    Plan(given.name, tasks, indicators, paragraphs, given.seed).write(given.folder)
