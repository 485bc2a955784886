package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the bylines of Chinese, Japanese and Korean, which stand beside "reporter" or "text" without spaces. */
final class EastAsianNames {
    /** "김철수 기자", "이용민 선임기자". */
    private static final Pattern KOREAN =
            Pattern.compile("(?<![가-힣])([가-힣]{2,4})\\s*(?:선임|전문|수습|인턴|객원)?\\s?(?:기자|특파원|통신원)(?![가-힣])");

    /** "记者 王建宏 张文攀", "〔記者巫其倫／台北報導〕", "作者：胡平", "文／林宸誼". */
    private static final Pattern CHINESE = Pattern.compile(
            "(?:(?<!\\p{IsHan})(?:本报|本報|特约|实习|見習)?(?:记者|記者|通讯员)(?!会|會)\\s*[:：/／|]?|(?<!\\p{IsHan})\\p{IsHan}{2,8}(?:记者|記者)(?:\\s*[:：/／|]|\\s)|(?<!\\p{IsHan})(?:作者|撰文|撰稿|取材・?文|執筆|文・写真)(?:\\s*[:：/／|＝=]|\\s)|(?<!\\p{IsHan})文\\s*[:：/／|｜])\\s*"
                    + "([\\p{IsHan}·]{2,4}(?:[\\s、，]+(?![\\p{IsHan}]{0,4}(?:记者|報|报|编辑|編輯))[\\p{IsHan}·]{2,4}){0,3})(?=发自|發自|报道|報道|報導|摄影|攝影|电|電|(?![\\p{IsHan}·]|\\s*[？?]))");

    /** A name on a blog: "作者:zboygirl". */
    private static final Pattern LATIN =
            Pattern.compile("(?:作者|撰文|投稿者)\\s*[:：]\\s*([A-Za-z][A-Za-z0-9_. ]{2,24}?)(?=\\s{2}|\\s*[\\p{IsHan}(（|]|$)");

    /** One name alone: of Han with at most a space between the family and the given name, perhaps with kana, or of Hangul. */
    private static final Pattern ALONE = Pattern.compile(
            "[\\p{IsHan}々]{2,4}|[\\p{IsHan}々]{1,3}[\\s　][\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}|[가-힣]{2,4}|\\p{IsHan}{1,3}[\\p{IsHiragana}]{1,4}|\\p{IsKatakana}[\\p{IsKatakana}ー・＝]{2,20}");

    /** What the names of papers, offices and sections end with. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:社|報|报|网|網|网络|網路|科技|传媒|傳媒|工作室|平台|新闻|新聞|ニュース|デジタル|Web|编辑部|編集部|編集|部|局|院|公司|政府|大学|大學|台|集团|集團|委员会|频道|通信|期刊|日报|中心|学会|協会|机关|首页|历史|文化|小编|本报|本報|本站|综合|來源|来源|기자|신문|뉴스|일보|방송|편집|편집부)$|^(?:本报|本報|编辑|編輯|责任|責任|记者|記者|作者|来源|來源)");

    /** A writer's name in brackets, all that the last line of a story has: "（袁源）". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[（(]\\s*(?:记者|記者|作者|文)?\\s*[:：/／]?\\s*(\\p{IsHan}{2,4})\\s*[)）]");

    /** Japanese papers end the last paragraph with it: "【森田咲】". */
    private static final Pattern JAPANESE_END = Pattern.compile(
            "\\p{IsHiragana}.*[【〔]([\\p{IsHan}々]{2,5}|[\\p{IsHan}々]{1,3}[\\s　][\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]{1,4})[】〕]$");

    /** The commonest family names of Chinese, as China's Ministry of Public Security counts them, and those of two letters; both writings. */
    private static final Set<String> FAMILY_NAMES = Set.of(
            ("王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 冯 馮 韩 韓 曹 曾 彭 萧 蕭 肖 蔡 潘 田 董 袁 "
                            + "于 余 叶 葉 蒋 蔣 杜 苏 蘇 魏 程 吕 呂 丁 沈 任 姚 卢 盧 傅 钟 鍾 姜 崔 谭 譚 廖 范 汪 陆 陸 金 石 戴 贾 賈 韦 韋 夏 邱 方 侯 邹 鄒 熊 孟 秦 白 江 阎 閻 薛 尹 段 雷 "
                            + "黎 史 龙 龍 陶 贺 賀 顾 顧 毛 郝 龚 龔 邵 万 萬 钱 錢 严 嚴 覃 武 戚 莫 孔 向 汤 湯 欧阳 歐陽 司马 司馬 上官 诸葛 諸葛")
                    .split(" ", -1));

    /** "山田 太郎 記者". */
    private static final Pattern JAPANESE = Pattern.compile(
            "(?<!\\p{IsHan})([\\p{IsHan}々]{1,3}[\\s　][\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]{1,4})[\\s　]*記者(?!\\p{IsHan})");

    /** Roles and offices that have no name of their own, and labels. */
    private static final Pattern GENERAL =
            Pattern.compile("編集部|编辑部|編集|編集者|小编|记者|記者|本报|本報|本站|综合|綜合|기자|편집부|편집국|.*[:：].*");

    private EastAsianNames() {}

    /** Returns whether a text has letters that these rules are for. */
    static boolean concern(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0xD7A3) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names that a line gives beside a word for reporter or author; empty where there is none. */
    static List<String> led(String line) {
        List<String> names = new ArrayList<>();
        Matcher korean = KOREAN.matcher(line);
        while (korean.find()) {
            names.add(korean.group(1));
        }
        Matcher japanese = JAPANESE.matcher(line);
        while (names.isEmpty() && japanese.find()) {
            names.add(japanese.group(1));
        }
        if (names.isEmpty()) {
            Matcher chinese = CHINESE.matcher(line);
            if (chinese.find()) {
                names.addAll(List.of(chinese.group(1).strip().split("[\\s、，]+", -1)));
            }
        }
        if (names.isEmpty()) {
            Matcher latin = LATIN.matcher(line);
            if (latin.find()) {
                names.add(latin.group(1).strip());
            }
        }
        names.removeIf(name -> NO_PERSON.matcher(name).find());
        return names;
    }

    /** Returns the writer's name that a first line holds alone, or a last line in brackets or at its end; empty where it holds none. */
    static Optional<String> signature(String line) {
        Matcher japanese = JAPANESE_END.matcher(line);
        if (japanese.find() && !NO_PERSON.matcher(japanese.group(1)).find()) {
            return Optional.of(japanese.group(1));
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        String name = brackets.matches() ? brackets.group(1) : line;
        int most = name.length() > 1 && FAMILY_NAMES.contains(name.substring(0, 2)) ? 4 : 3;
        boolean named = name.length() > 1
                && name.length() <= most
                && (most == 4 || FAMILY_NAMES.contains(name.substring(0, 1)))
                && isName(name);
        return named ? Optional.of(name) : Optional.empty();
    }

    /** Returns whether a text is one name and nothing else. */
    static boolean isName(String text) {
        return ALONE.matcher(text).matches() && !NO_PERSON.matcher(text).find();
    }

    /** Returns whether a text that is declared to be the author and no person's name may be an office with a name of its own. */
    static boolean mayBeOffice(String text) {
        return !GENERAL.matcher(text).matches();
    }

    /** Returns a name of Han without a space between single characters, as some systems set it. */
    static String joined(String name) {
        return name.matches("\\p{IsHan}[\\s　]+\\p{IsHan}{1,2}") ? name.replaceAll("[\\s　]+", "") : name;
    }
}
