import type {Selectors} from '../dialect.js'

/** A site that shows articles of many broadcasters. */
export interface Portal {
  hosts: readonly string[]
  selectors: Selectors
}

/** Sites that show articles of many broadcasters. */
export const portals: readonly Portal[] = [
  {
    hosts: ['news.naver.com', 'entertain.naver.com', 'sports.naver.com'],
    selectors: {
      headline: ['#title_area', '.media_end_head_headline', '#articleTitle'],
      date: ['.media_end_head_info_datestamp_time'],
      body: ['#dic_area', '#articleBodyContents', '#articeBody'],
      furniture: ['.end_photo_org', '.media_end_summary', '.vod_area']
    }
  },
  {
    hosts: ['v.daum.net', 'news.v.daum.net', 'media.daum.net'],
    selectors: {
      headline: ['.tit_view'],
      date: ['.num_date'],
      body: ['.article_view', '#harmonyContainer'],
      furniture: ['.alex-area', '.link_figure']
    }
  },
  {
    hosts: ['news.zum.com', 'm.news.zum.com'],
    selectors: {headline: ['.news_title'], date: ['.writer_info .date'], body: ['#article_body', '.article_body']}
  },
  {
    hosts: ['news.nate.com'],
    selectors: {
      headline: ['.articleSubecjt', '.articleSubject'],
      date: ['.firstDate'],
      body: ['#realArtcContents', '#articleContetns']
    }
  }
]
