// The making of a report, in Chinese (simplified).
import type { SidebarWords } from '../../pack';

export const chineseMaking: Pick<SidebarWords, 'making' | 'madeSheet'> = {
  making: {
    title: name => `正在生成“${name}”…`,
    duration: '您可以继续工作，大约需要 20 秒。',
    progress: '生成进度',
    steps: { sheet: '新工作表', fill: '公式和格式', draw: '图表', read: '检查一遍' },
    ending: {
      stop: '停止并移除工作表',
      stopping: '正在移除工作表…',
    },
    endingAnew: { stop: '停止', stopping: '正在停止…' },
    removed: name => `“${name}”已停止，其工作表已移除。`,
    kept: name => `“${name}”已停止。工作表上有您的内容，因此予以保留；插件生成的内容已移除。`,
    restored: name => `已停止。“${name}”仍和之前一样，您的内容都在。`,
    ready: name => `“${name}”已就绪。`,
    open: '打开工作表',
    checks: number => `有 ${number} 处需要留意。`,
    checksWhere: '详见工作表的“检查”部分。',
    errors: number => `有 ${number} 个单元格出错，其余部分正常。`,
    moreErrors: number => `另外 ${number} 个`,
    waiting: number => `还有 ${number} 个单元格在计算。工作表已生成，会自行填满；否则请稍后刷新。`,
    yours: '工作表归您：可移动、着色、删除。',
    anew: '重新生成',
    back: '报表',
    failed: name => `未能生成“${name}”`,
    failedAnew: name => `未能重新生成“${name}”`,
    stillThere: '工作表仍和之前一样，您的内容都在。',
    unfinished:
      '工作表尚未完成，但您的内容没有丢失。请重新生成；或在十分钟后重新打开侧边栏，插件会将其补全。',
    taken: name => ['已有名为 ', name, ' 的工作表，您在其中写的内容会保留。'],
    makeOther: name => `生成“${name}”`,
    openThere: '打开已有的工作表',
    dataMissing: dataset => `没有${dataset}，工作表会是空的，因此没有生成。`,
  },

  madeSheet: {
    values: '给会计师的数值',
    valuesWhy: '在新工作表上生成一份数值副本：包含全部数字以及方法、选择和日期，不含公式。不消耗调用次数。',
    anewWhy: '沿用黄色单元格中的当前选择。您写的内容会保留。',
    openRemoving: '移除工作表…',
    question: name => `移除“${name}”？`,
    consequence: '如果上面有您的内容，工作表会连同这些内容一起保留。',
    remove: '移除',
    keep: '保留',
    removed: name => `“${name}”已移除。`,
    kept: name => `插件在“${name}”上生成的内容已移除。上面有您的内容，因此工作表予以保留。`,
  },
};
