//! The tabs: number, title, row count and worst state, shortened one by one as room goes.

use ratatui::layout::Rect;

use super::super::app::App;
use super::super::canvas::Canvas;
use super::super::theme::Tone;
use super::Hits;
use super::chrome::columns;
use crate::domain::Section;
use crate::lists::fit::width;

/// How much a tab says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TabWords {
    /// Its title in full, its figure and what that counts.
    Full,
    /// Without what its figure counts.
    Counted,
    /// Its title in short, and its figure.
    Short,
    /// Its number and its figure.
    Figure,
    /// Its number only.
    Number,
}

/// From so many columns on the titles of the benefits stay in full as long as anything else can give way.
const BENEFITS_IN_FULL: u16 = 100;

/// How the tabs shorten, one after the other, from the right: after the signs between them those that are no benefits, then
/// those of the benefits. No figure goes while another one stays.
fn shorter(wide: bool) -> Vec<(Section, TabWords)> {
    let (benefits, others): (Vec<Section>, Vec<Section>) =
        Section::ALL.iter().rev().partition(|section| section.lists_benefits());
    let (last, rest) = others.split_at(1.min(others.len()));
    // What has to be done is seen on the tab of Deadlines, too: its own gives way before any other.
    let rest: Vec<Section> = rest.iter().copied().filter(|section| *section != Section::Overview).collect();
    let first = vec![(Section::Overview, TabWords::Short)];
    let first_figure = vec![(Section::Overview, TabWords::Figure)];
    let all = |sections: &[Section], words| sections.iter().map(|section| (*section, words)).collect::<Vec<_>>();
    // Cloud has no shorter title.
    let mut benefits_short = all(&benefits, TabWords::Short);
    benefits_short.retain(|(section, _)| *section != Section::Cloud);
    // Only one tab says what it counts.
    let counted = vec![(Section::Deadlines, TabWords::Counted)];
    // The title of Software is hardly longer than its short one, so that it stays while there is another way.
    let (software, benefits_short): (Vec<_>, Vec<_>) =
        benefits_short.into_iter().partition(|(section, _)| *section == Section::Software);
    let (others_figures, benefits_figures) = (all(&others, TabWords::Figure), all(&benefits, TabWords::Figure));
    let (last_short, rest_short) = (all(last, TabWords::Short), all(&rest, TabWords::Short));
    if wide {
        let (last_figure, rest_figures) = (all(last, TabWords::Figure), all(&rest, TabWords::Figure));
        let others_first = [first, last_short, counted, first_figure, last_figure, rest_short, rest_figures];
        [others_first.concat(), benefits_short, software, benefits_figures].concat()
    } else {
        [first, last_short, counted, rest_short, benefits_short, others_figures, software, benefits_figures].concat()
    }
}

/// The tabs: number, title, row count and worst state; as much of it as fits.
pub(super) fn tabs(app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    let title = |(section, count, tone): &(Section, usize, Tone), words: TabWords| {
        (*section, tab_title(app, *section, *count, *tone, words), *tone)
    };
    let all_in = |words: TabWords| app.tabs.iter().map(|tab| title(tab, words)).collect::<Vec<_>>();
    let fits = |titles: &[(Section, String, Tone)], gap: usize| {
        let wide: usize = titles.iter().map(|(_, title, _)| width(title) + gap).sum();
        // There is nothing before the first.
        wide <= usize::from(area.width) + 1
    };
    let mut titles = all_in(TabWords::Full);
    let (titles, apart, gap) = if fits(&titles, 3) {
        (titles, true, 0)
    } else {
        let mut shorter = shorter(area.width >= BENEFITS_IN_FULL).into_iter();
        while !fits(&titles, 1) {
            let Some((section, words)) = shorter.next() else {
                titles = all_in(TabWords::Number);
                break;
            };
            for (own, tab) in titles.iter_mut().zip(&app.tabs).filter(|(own, _)| own.0 == section) {
                *own = title(tab, words);
            }
        }
        let gap = if fits(&titles, 2) { 2 } else { 1 };
        (titles, false, gap)
    };
    let mut x = area.x;
    for (section, title, tone) in titles {
        if section != Section::Overview && apart {
            let sign = if section == Section::Renewals { "║" } else { "│" };
            canvas.put(x, area.y, sign, app.theme.muted.0, area);
            x += 1;
        }
        let title = if apart { format!(" {title} ") } else { title };
        let x_title = if section == Section::Overview { x } else { x + gap };
        let style = if section == app.section { app.theme.tab_active.0 } else { app.theme.tab.0 };
        let own = Rect { x: x_title, y: area.y, width: columns(&title), height: 1 }.intersection(area);
        canvas.put(own.x, area.y, &title, style, area);
        if section != app.section && tone.sign().is_some() {
            let end = own.right().saturating_sub(if apart { 2 } else { 1 });
            canvas.style(Rect { x: end, width: 1, ..own }, app.theme.tone(tone));
        }
        hits.tabs.push((own, section));
        x = own.right();
    }
}

fn tab_title(app: &App, section: Section, count: usize, tone: Tone, words: TabWords) -> String {
    let text = &app.text;
    let number = section as usize;
    let sign = tone.sign().map_or_else(String::new, |sign| format!(" {}", sign.letter));
    let shown = section == app.section;
    // To who may not see benefits nothing is counted (R53).
    if !app.is_authorised() {
        return match words {
            TabWords::Full | TabWords::Counted => format!("{number} {}", text.section(section)),
            _ if shown => format!("{number} {}", text.section_short(section)),
            TabWords::Short => format!("{number} {}", text.tab_short(section)),
            TabWords::Figure | TabWords::Number => number.to_string(),
        };
    }
    match words {
        TabWords::Full if section == Section::Deadlines => {
            let near = text.within_lead_times(count, app.settings.warn_days.same_for_all());
            format!("{number} {} {near}{sign}", text.section(section))
        }
        TabWords::Full | TabWords::Counted => format!("{number} {} {count}{sign}", text.section(section)),
        TabWords::Short => format!("{number} {} {count}{sign}", text.tab_short(section)),
        // The one shown keeps its title.
        TabWords::Figure if shown => format!("{number} {} {count}{sign}", text.tab_short(section)),
        TabWords::Figure => format!("{number}:{count}{}", sign.trim()),
        TabWords::Number if shown => format!("{number} {}{sign}", text.section_short(section)),
        TabWords::Number => format!("{number}{}", sign.trim()),
    }
}
