import type {DateWords} from './date-words.js'

/** Korean words of dates. Months are numbers (`3월`), so there are no names of months. */
export const datesKo: DateWords = {
  suffixes: {년: 'year', 년도: 'year', 월: 'month', 일: 'day', 시: 'hour', 분: 'minute'},
  terms: {
    dayShift: [-3, '그끄제|그끄저께,그제|그젯|그저께,어제|어젯|엊|간밤|작일,오늘|금일,내일,모레,글피'],
    weekShift: [0, '금주'],
    monthShift: [0, '이달,내달'],
    yearShift: [-2, '재작년,작년,올|올해|금년,내년'],
    turn: [-1, '지난,이번,다음,오는'],
    weekday: [1, '월요일,화요일,수요일,목요일,금요일,토요일,일요일'],
    weekdayMark: [1, '월,화,수,목,금,토,일'],
    unit: [0, ',주|일주일,달|개월,해,주말,시간'],
    count: [1, '한,두,세|석,네|넉'],
    days: [1, '하루,이틀,사흘,나흘,닷새,엿새,이레,여드레,아흐레,열흘,,,,,보름'],
    ago: [-1, '전'],
    part: [1, '새벽|아침|오전|낮|정오|오후|저녁|밤|자정|엊그제|최근|당시|이날'],
    home: [0, '우리 시각|우리 시간|우리시각|우리시간|한국 시각|한국 시간|한국시각|한국시간'],
    particle: [0, '경|께|로|말|반|부터|에|으로|의|자|중순|쯤|초|현지 시각|현지 시간|현지시각|현지시간']
  },
  monthFirst: true
}
