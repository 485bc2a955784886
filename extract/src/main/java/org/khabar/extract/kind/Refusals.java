package org.khabar.extract.kind;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Titles of pages that refuse the reader the story: it is not there, or something must be done first. */
enum Refusals {
    /** There is nothing at this address. */
    ERROR("""
            404, 403, error 404, error 403, http 404, 404 error, 404 not found, 403 forbidden, forbidden, not found, page not found
            article not found, file not found, content not found, story not found, page could not be found, page cannot be found
            page can't be found, page doesn't exist, page does not exist, page is no longer available, no longer available, oops
            something went wrong, internal server error, service unavailable, bad gateway, seite nicht gefunden, seite existiert nicht
            nicht gefunden, fehler 404, page introuvable, page non trouvée, erreur 404, página no encontrada, no se encuentra la página
            no encontrado, pagina non trovata, página não encontrada, pagina niet gevonden, strona nie istnieje, nie znaleziono strony
            strona nie została znaleziona, sayfa bulunamadı, страница не найдена, ошибка 404, сторінку не знайдено, الصفحة غير موجودة
            الصفحة المطلوبة غير موجودة, لم يتم العثور على الصفحة, لم يتم العثور, صفحة غير موجودة, خطأ 404, صفحه یافت نشد, صفحه پیدا نشد
            صفحه مورد نظر یافت نشد, הדף לא נמצא, העמוד לא נמצא, 页面不存在, 找不到页面, 页面未找到, 找不到網頁, ページが見つかりません, お探しのページは見つかりません, 페이지를 찾을 수 없습니다
            पृष्ठ नहीं मिला"""),
    /** The reader has to consent, to log in or to prove that he is human. */
    WALL("""
            are you a robot, are you human, are you a human, verify you are human, verify that you are human, not a robot, not a bot
            making sure you're not a bot, captcha, access denied, access to this page has been denied, attention required, just a moment
            one moment please, please wait, checking your browser, checking if the site connection is secure, enable javascript and cookies
            before you continue, unusual traffic, security check, human verification, bot verification, ddos protection
            pardon our interruption, request blocked, cookie consent, your privacy choices, we value your privacy, your data your experience
            consent, privacy settings, log in, login, sign in, subscribe to read, please log in, anmelden, anmeldung, einwilligung
            datenschutzeinstellungen, sind sie ein mensch, connexion, se connecter, vérification de sécurité, iniciar sesión, accedi
            zaloguj się, logowanie, вход, авторизация, вы не робот, تسجيل الدخول, تحقق من أنك لست روبوتا, التحقق الأمني, ورود, התחברות, 请登录
            登录, 安全验证, ログイン, 로그인""");

    private static final Splitter PARTS =
            Splitter.onPattern("\\s[|\\-–—»:·]+\\s|[!?…]|\\.{2,}").trimResults().omitEmptyStrings();
    /** Longer stories are told, whatever their title. */
    static final int LONGEST_STORY = 1_500;
    /** A part of the title with no more than this for each letter of the phrase says nothing else. */
    private static final double BESIDE = 1.5;
    /** Shorter phrases stand in headlines too. */
    private static final int LONG_PHRASE = 12;
    /** Share of the points for a long phrase in a title that says more. */
    private static final double IN_A_SENTENCE = 0.3;

    private final ImmutableSet<String> phrases;

    Refusals(String phrases) {
        this.phrases = Vocabulary.words(phrases);
    }

    double strengthIn(Clues clues) {
        return clues.shape().story().weight() > LONGEST_STORY
                ? 0
                : strengthIn(clues.marks().title());
    }

    /** Returns 1 for a title that says just this, less for one that has it among other words, else 0. */
    double strengthIn(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        double most = 0;
        for (String phrase : phrases) {
            if (lower.contains(phrase)) {
                for (String part : PARTS.split(lower)) {
                    if (part.contains(phrase)) {
                        double less = phrase.length() >= LONG_PHRASE ? IN_A_SENTENCE : 0;
                        most = Math.max(most, part.length() <= BESIDE * phrase.length() ? 1 : less);
                    }
                }
            }
        }
        return most;
    }
}
