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
    SUPPLIED_BY_USER("supplied by the user", "由使用者提供"),
    CONFIRMED_BY_USER(
            "confirmed by the user; suggested after {0} ({1})", "由使用者确认采用，建议值出自 {0}（{1}）"),
    NUMBER_OF_PLOTS("number of plots", "样地数"),
    NUMBER_OF_STRATA("number of strata", "碳层数"),
    NO_FIRE_REPORTED(
            "no fire was reported for this stand; emissions from fire are not yet counted here",
            "本小班未报告火灾；火灾排放尚未纳入计算");

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
