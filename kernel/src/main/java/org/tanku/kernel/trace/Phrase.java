package org.tanku.kernel.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences the kernel itself can say in a step (说明语). A step keeps the English one, so that a
/// trace reads the same everywhere; [#inLanguage] gives it back in the reader's language.
public enum Phrase {
    FIGURE_OF("factor {0} for {1}", "{1}的参数 {0}"),
    SAME_AS_ROW("{0} stands in {1} under the name {2}", "{0}在 {1} 中列为“{2}”"),
    GENUS_OF_ROW(
            "no row for {0} in {1}; it is a species of the genus of {2}",
            "{1} 中没有“{0}”，其与“{2}”同属，采用“{2}”的参数"),
    NEAREST_ROW("no row for {0} in {1}; {2} is the nearest row", "{1} 中没有“{0}”，采用最接近的“{2}”的参数"),
    COVERED_BY_ROW("no row for {0} in {1}; it is counted under {2}", "{1} 中没有“{0}”，该树种归入“{2}”"),
    USER_STAND_IN(
            "no row for {0} in {1}; the user let {2} stand in", "{1} 中没有“{0}”，由使用者确认以“{2}”的参数代替"),
    STAND_OF_SURVEY("{0}, stand {1}", "{0}，小班 {1}"),
    TREE_OF_SURVEY("{0}, plot {1}, tree {2}", "{0}，样地 {1}，样木 {2}"),
    CELL_OF_FILE("{0}, row {1}, column {2}", "{0} 第 {1} 行“{2}”列"),
    ROW_OF_FILE("{0}, row {1}", "{0} 第 {1} 行"),
    PLOT_OF_SURVEY("area of plot {0}", "样地 {0} 的面积"),
    NUMBER_OF_TREES("number of living trees", "活立木株数"),
    ITEM_OF_SHEET("{0}, item {1} of the sheet", "{0}，清单第 {1} 项"),
    ROOTS_INCLUDED("the mass of a culm includes its roots", "单株生物量已含地下部分"),
    DENSITY_OF_FUJIAN("carbon density of {0} in Fujian", "福建{0}碳密度"),
    MEASURED_IN_ZHEJIANG(
            "not public; measured in the neighbour province Zhejiang", "未公开，采用邻省浙江的实测值"),
    TOLD_ON_ITS_OWN("stand {0}, explained on its own", "小班 {0}，计算过程另页说明"),
    BELOW_LEAST_VOLUME(
            "{0} m³/hm² is below the {1} m³/hm² from which {2} holds; its line does not pass"
                    + " through zero, so the factors of {3} are used",
            "每公顷蓄积 {0} m³ 低于 {2} 适用的下限 {1} m³（其直线不过原点），改用 {3} 的参数"),
    BY_LINE_OF("carbon by {0}", "按 {0} 计算的碳储量"),
    TICKET_BASELINE(
            "the text of the ticket's method is not public; the published tickets fit gross growth"
                    + " without a baseline",
            "碳票计量方法全文未公开；已公布的碳票与不扣基线的总生长量相符"),
    AT_AGE("{0} at {1} a", "{0}在 {1} 年时的值"),
    CURVE_ENDS("the curve holds up to {0} a; its value there is kept", "曲线适用至 {0} 年，沿用该年龄的值"),
    CURVE_BEGINS(
            "the curve holds from {0} a on; it is followed back to its start",
            "曲线自 {0} 年起适用，按曲线回推至起点"),
    FITTED(
            "least squares: {0} on {1} points, SSE {2}, standard error {3}",
            "最小二乘拟合：{0}，{1} 个观测点，残差平方和 {2}，标准误 {3}"),
    NO_CURVE(
            "no growth curve of {0} was given; linear growth of the IPCC guidelines",
            "未提供“{0}”的生长曲线，采用 IPCC 指南的线性生长"),
    CURVE_OF("growth curve of {0}", "“{0}”的生长曲线"),
    AFTER_FELLING("replanted after clear-felling", "皆伐后重新造林"),
    FROM_CURVE("read from the curve; no stock was measured", "未测定蓄积，取曲线值"),
    YEAR_OF_PROJECTION("year {0} of this projection, told with that year", "本预估第 {0} 年，计算过程见该年"),
    BY_SCENARIO("scenario {0}", "情景：{0}"),
    LEAKAGE_BY_RULE("taken as zero by the methodology", "方法学规定取零"),
    FIELD_LOG("log of field {0}, {1}", "田块 {0}，{1} 的记录"),
    WATER_BY_LOG(
            "water regime {0}: {1} drain events without floodwater for more than {2} d",
            "水分管理为“{0}”：田面无水超过 {2} 天的排水有 {1} 次"),
    NEAREST_FACTOR("no factor for {0} in {1}; {2} stands in", "{1} 中没有“{0}”的因子，采用“{2}”"),
    TEMPERATURE_CLASS("{0} °C lies in the class of {1} °C", "{0} °C 落在 {1} °C 一级"),
    ACTIVITY_LINE("activity {0}, data {1}", "活动 {0}，数据等级 {1}"),
    FARM_RECORD("farm record, {0}", "农业台账，{0}"),
    SUPPLIED_BY_USER("supplied by the user", "由使用者提供"),
    CONFIRMED_BY_USER(
            "confirmed by the user; suggested after {0} ({1})", "由使用者确认采用，建议值出自 {0}（{1}）"),
    NUMBER_OF_PLOTS("number of plots", "样地数"),
    NUMBER_OF_STRATA("number of strata", "碳层数"),
    PLOT_ON_ITS_OWN("plot {0}, explained on its own", "样地 {0}，计算过程另页说明"),
    STOCK_BY_PLOTS("stock at the end by plots", "期末蓄积按样地"),
    START_BY_STANDS("stock at the start by the stand survey, not by plots", "期初蓄积取自小班调查，未按样地"),
    COVER_TOO_SMALL(
            "cover {0} is below {1}, from which shrubs count", "覆盖度 {0} 低于计入灌木的最小覆盖度 {1}，按零计"),
    BASELINE_GROWS_NO_MORE(
            "year {0} lies after year {1}, the last in which the baseline grows",
            "第 {0} 年晚于基线增长的最后一年（第 {1} 年），按零计"),
    FIRE_BEFORE_VERIFICATION(
            "a fire before the first verification: the tool takes its other gases as zero",
            "首次核查前的火灾，工具规定其非二氧化碳排放按零计"),
    LITTLE_DISTURBED(
            "share {0} of the ground is disturbed; a loss counts beyond {1}",
            "扰动面积比例 {0} 未超过 {1}，不计扰动损失"),
    SOIL_AT_REST(
            "year {0}: the soil changes from the preparation in {1} on, until the reference is"
                    + " reached",
            "{0} 年：土壤碳自 {1} 年整地起变化，至恢复参考值为止，其余年份为零"),
    NOTHING_CLEARED(
            "nothing is cleared for what is displaced: the tool takes the leakage as zero",
            "转移的活动不清除植被，工具规定泄漏为零"),
    NO_SOIL_TERM_OF_GRAZING(
            "the tool counts no soil carbon for displaced grazing", "工具规定放牧转移不计土壤碳"),
    SOIL_GAIN_NOT_COUNTED(
            "the soil would change by {0}: a gain is not counted", "土壤碳变化为 {0}，增加不计入"),
    NO_BAMBOO_AT_START("no bamboo stood there at the start", "期初该小班没有竹子"),
    BAMBOO_BASELINE_ZERO(
            "the method takes the baseline of bamboo afforestation as zero", "竹子造林基线按方法学取零"),
    PROJECT_LASTS_LONGER(
            "the project lasts longer than the {0} years of the method", "项目期长于方法学规定的 {0} 年"),
    CUSTOMARY_BURNING(
            "slash and burn is customary there and happened in the last ten years: the tool takes"
                    + " the fire of site preparation as zero",
            "当地有刀耕火种习惯且近十年发生过，工具规定整地用火排放为零"),
    PRODUCTS_LEFT_OUT("wood products are left out", "木竹产品碳库未计入"),
    NO_FIRE_REPORTED(
            "no fire was reported for this stand; emissions from fire are not yet counted here",
            "本小班未报告火灾；火灾排放尚未纳入计算"),
    FIRE_ON_RECORD("record {0}: fire in stand {1} on {2}", "第 {0} 条记录：小班 {1} 于 {2} 过火"),
    FIRE_RECORDED("fire recorded in the period", "监测期内有火灾记录"),
    FIRE_NOT_ASKED(
            "no public text of the methodology tells how fire is counted; nothing is counted for"
                    + " it",
            "方法学没有公开的火灾计算规定，未计火灾排放"),
    FIRE_NOT_COUNTED(
            "fire is recorded in the period and not counted: no public text of the methodology"
                    + " tells how",
            "监测期内有火灾记录，未计入：方法学没有公开的火灾计算规定"),
    FIRE_AS_IN_AFFORESTATION(
            "no public text of forest management tells how fire is counted; it is counted as in"
                    + " afforestation",
            "森林经营方法学没有公开的火灾计算规定，按造林方法学的做法计算"),
    NO_FIRE_IN_PERIOD("no fire was reported for the period", "监测期内未报告火灾"),
    POOL_LEFT_OUT(
            "this pool was not selected; it is left out and was not measured", "未选择该碳库：不计入，也未测定"),
    ZERO_BASELINE_BY_RULE(
            "the methodology {0} sets the baseline to zero under its conditions",
            "方法学 {0} 在其规定条件下基线取零"),
    ZERO_BASELINE_CHOSEN(
            "the text of the method is not public; a zero baseline was chosen for {0}",
            "计量方法全文未公开；{0} 选择基线取零"),
    BASELINE_CURVE_POINT(
            "baseline of {0}, frozen on {1}, point of {2}", "{0} 的基线，{1} 登记时固定，{2} 的节点"),
    DAYS_OF_DAYS("{0} of {1} days", "{1} 天中的 {0} 天"),
    NO_UNCERTAINTY_GIVEN(
            "no sampling result was given, so nothing is deducted for uncertainty",
            "未提供抽样结果，不作不确定性扣减"),
    LOSS_IS_NOT_DEDUCTED(
            "the change is not positive, so the deduction for uncertainty does not apply",
            "变化量不为正，不适用不确定性扣减"),
    NO_DEFICIT_CARRIED("no deficit was carried from earlier periods", "没有以前监测期结转的亏缺"),
    PLANTING_BRANCH("new plantation, branch (c): the baseline is zero", "新造林（c 类）：基线取零");

    private final String english;
    private final String chinese;
    private final Pattern told;
    private final List<Integer> order;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
        this.told = toldPattern(english);
        this.order =
                Slots.PATTERN
                        .matcher(english)
                        .results()
                        .map(slot -> Integer.valueOf(slot.group(1)))
                        .toList();
    }

    private static Pattern toldPattern(String english) {
        StringBuilder pattern = new StringBuilder();
        Matcher slot = Slots.PATTERN.matcher(english);
        int from = 0;
        while (slot.find()) {
            pattern.append(Pattern.quote(english.substring(from, slot.start()))).append("(.+?)");
            from = slot.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(english.substring(from))).toString());
    }

    /// The English sentence with its words filled in.
    public String tell(String... words) {
        return fill(english, words);
    }

    /// A sentence of a step in the reader's language; one that is not the kernel's own stays as it
    /// is.
    public static String inLanguage(String told, Locale language) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return told;
        }
        return Stream.of(values())
                .sorted((a, b) -> Integer.compare(b.english.length(), a.english.length()))
                .flatMap(each -> each.translate(told).stream())
                .findFirst()
                .orElse(told);
    }

    private Optional<String> translate(String sentence) {
        Matcher matcher = told.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] words = new String[order.size()];
        for (int i = 0; i < words.length; i++) {
            words[order.get(i)] = matcher.group(i + 1);
        }
        return Optional.of(fill(chinese, words));
    }

    private static String fill(String pattern, String... words) {
        return Slots.PATTERN
                .matcher(pattern)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(words[Integer.parseInt(slot.group(1))]));
    }

    /// Beside the enum, because its constants need it while they are made.
    private static final class Slots {
        private static final Pattern PATTERN = Pattern.compile("\\{(\\d)}");
    }
}
