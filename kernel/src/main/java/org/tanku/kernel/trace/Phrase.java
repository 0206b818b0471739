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
    USER_STAND_IN(
            "no row for {0} in {1}; the user let {2} stand in", "{1} 中没有“{0}”，由使用者确认以“{2}”的参数代替"),
    STAND_OF_SURVEY("{0}, stand {1}", "{0}，小班 {1}"),
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
    LEAKAGE_BY_RULE("taken as zero by the methodology", "方法学规定取零"),
    SUPPLIED_BY_USER("supplied by the user", "由使用者提供"),
    CONFIRMED_BY_USER(
            "confirmed by the user; suggested after {0} ({1})", "由使用者确认采用，建议值出自 {0}（{1}）"),
    NUMBER_OF_PLOTS("number of plots", "样地数"),
    NUMBER_OF_STRATA("number of strata", "碳层数"),
    NO_FIRE_REPORTED(
            "no fire was reported for this stand; emissions from fire are not yet counted here",
            "本小班未报告火灾；火灾排放尚未纳入计算"),
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
