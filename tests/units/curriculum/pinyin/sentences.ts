/** Sentences of teachers of grades 1 and 2, each with its syllables as a sheet prints them. */
export const sentences: readonly [sentence: string, syllables: string][] = `
小朋友们，请把书翻到第三页。 xiǎo péng you men qǐng bǎ shū fān dào dì sān yè
慢慢地走，不要跑。 màn màn de zǒu bù yào pǎo
她好奇地看着蚂蚁搬家。 tā hào qí de kàn zhe mǎ yǐ bān jiā
小满跑得快，小河跳得高。 xiǎo mǎn pǎo de kuài xiǎo hé tiào de gāo
叶子长得绿绿的，豆角长得很长。 yè zi zhǎng de lǜ lǜ de dòu jiǎo zhǎng de hěn cháng
我们都得谢谢他。 wǒ men dōu děi xiè xie tā
天黑了，我得回家了。 tiān hēi le wǒ děi huí jiā le
老师教我盛饭。 lǎo shī jiāo wǒ chéng fàn
奶奶教小雨种花。 nǎi nai jiāo xiǎo yǔ zhòng huā
这种花真香，我也想种花。 zhè zhǒng huā zhēn xiāng wǒ yě xiǎng zhòng huā
书看完了，要还给图书角。 shū kàn wán le yào huán gěi tú shū jiǎo
他还没来，我们再等等他。 tā hái méi lái wǒ men zài děng deng tā
请给老师倒杯水。 qǐng gěi lǎo shī dào bēi shuǐ
小树被风吹倒了。 xiǎo shù bèi fēng chuī dǎo le
哥哥中奖了，高兴得跳起来。 gē ge zhòng jiǎng le gāo xìng de tiào qǐ lái
我拗不过弟弟，只好让他先玩。 wǒ niù bù guò dì di zhǐ hǎo ràng tā xiān wán
我是一年级一班的学生。 wǒ shì yī nián jí yī bān de xué sheng
谢谢爸爸，谢谢妈妈。 xiè xie bà ba xiè xie mā ma
妈妈，我想你了。 mā ma wǒ xiǎng nǐ le
孩子们在院子里踢毽子。 hái zi men zài yuàn zi li tī jiàn zi
桌子上面有一个盒子。 zhuō zi shàng mian yǒu yī gè hé zi
石头下面有一只小虫。 shí tou xià mian yǒu yī zhī xiǎo chóng
左边是树，右边是房子，前面是小河。 zuǒ bian shì shù yòu bian shì fáng zi qián mian shì xiǎo hé
我们来看看，想一想，说一说。 wǒ men lái kàn kan xiǎng yi xiǎng shuō yi shuō
晚上，月亮出来了，星星眨着眼睛。 wǎn shang yuè liang chū lái le xīng xing zhǎ zhe yǎn jing
任老师来了，我们说：“任老师好！” rén lǎo shī lái le wǒ men shuō rén lǎo shī hǎo
单老师教数学，曾老师教音乐。 shàn lǎo shī jiāo shù xué zēng lǎo shī jiāo yīn yuè
仇叔叔开车，华阿姨卖菜。 qiú shū shu kāi chē huà ā yí mài cài
我姓解，他姓查，她姓区。 wǒ xìng xiè tā xìng zhā tā xìng ōu
朴医生给我量体温。 piáo yī shēng gěi wǒ liáng tǐ wēn
尉迟校长和翟主任在门口。 yù chí xiào zhǎng hé zhái zhǔ rèn zài mén kǒu
盖爷爷家有一头牛。 gě yé ye jiā yǒu yī tóu niú
她叫单小雨，他叫曾乐乐。 tā jiào shàn xiǎo yǔ tā jiào zēng lè lè
任小河同学捡到一支笔，交给了任老师。 rén xiǎo hé tóng xué jiǎn dào yī zhī bǐ jiāo gěi le rén lǎo shī
班主任说：“请解小军同学回答。” bān zhǔ rèn shuō qǐng xiè xiǎo jūn tóng xué huí dá
妹妹的头发又黑又长。 mèi mei de tóu fa yòu hēi yòu cháng
小树长大了，长高了，长出了新叶。 xiǎo shù zhǎng dà le zhǎng gāo le zhǎng chū le xīn yè
我长大以后想当一名医生。 wǒ zhǎng dà yǐ hòu xiǎng dāng yī míng yī shēng
校长和家长坐在一起。 xiào zhǎng hé jiā zhǎng zuò zài yī qǐ
他得到一朵小红花，得意地笑了。 tā dé dào yī duǒ xiǎo hóng huā dé yì de xiào le
我觉得有点儿害怕。 wǒ jué de yǒu diǎn r hài pà
弟弟摔了个屁股蹲儿。 dì di shuāi le gè pì gu dūn r
昨天我睡觉睡得很早。 zuó tiān wǒ shuì jiào shuì de hěn zǎo
他躺在床上睡着了。 tā tǎng zài chuáng shàng shuì zháo le
小猫睡着睡着，翻了个身。 xiǎo māo shuì zhe shuì zhe fān le gè shēn
外面下着雨，路上的人打着伞。 wài mian xià zhe yǔ lù shàng de rén dǎ zhe sǎn
着急的时候，先数到十。 zháo jí de shí hou xiān shǔ dào shí
请你数一数，一共有几只鸭子。 qǐng nǐ shǔ yi shǔ yī gòng yǒu jǐ zhī yā zi
数学书在书包里。 shù xué shū zài shū bāo li
我背着书包，背着小手背课文。 wǒ bēi zhe shū bāo bēi zhe xiǎo shǒu bèi kè wén
爷爷背着弟弟过河。 yé ye bēi zhe dì di guò hé
请把这首诗背下来。 qǐng bǎ zhè shǒu shī bèi xià lái
小手放在背后，站直了。 xiǎo shǒu fàng zài bèi hòu zhàn zhí le
理发店里，叔叔给我剪头发。 lǐ fà diàn li shū shu gěi wǒ jiǎn tóu fa
妈妈发现我的头发湿了。 mā ma fā xiàn wǒ de tóu fa shī le
老师发给我们每人一张纸。 lǎo shī fā gěi wǒ men měi rén yī zhāng zhǐ
十分钟后，我们分成四组。 shí fēn zhōng hòu wǒ men fēn chéng sì zǔ
这一部分的水分很多。 zhè yī bù fen de shuǐ fèn hěn duō
衣服晒干了，很干净。 yī fu shài gān le hěn gān jìng
你在干什么？我在帮爷爷干活。 nǐ zài gàn shén me wǒ zài bāng yé ye gàn huó
姐姐很能干，会做饼干。 jiě jie hěn néng gàn huì zuò bǐng gān
我的爱好是画画。 wǒ de ài hào shì huà huà
他好学，也好问。 tā hào xué yě hào wèn
风在号叫，我的座号是六号。 fēng zài háo jiào wǒ de zuò hào shì liù hào
我和你，暖和的手拉在一起。 wǒ hé nǐ nuǎn huo de shǒu lā zài yī qǐ
温度下降了，敌人投降了。 wēn dù xià jiàng le dí rén tóu xiáng le
树叶降落在地上。 shù yè jiàng luò zài dì shàng
墙角有一张三角形的纸。 qiáng jiǎo yǒu yī zhāng sān jiǎo xíng de zhǐ
你想演哪个角色？ nǐ xiǎng yǎn nǎ ge jué sè
果树结果子了，结了三个大苹果。 guǒ shù jiē guǒ zi le jiē le sān gè dà píng guǒ
这根绳子很结实，打个结。 zhè gēn shéng zi hěn jiē shi dǎ gè jié
尽管下雨，我们还是尽快出发。 jǐn guǎn xià yǔ wǒ men hái shì jǐn kuài chū fā
路的尽头有一口井。 lù de jìn tóu yǒu yī kǒu jǐng
小狗看家，爷爷看电视。 xiǎo gǒu kān jiā yé ye kàn diàn shì
你看，我们去看看吧。 nǐ kàn wǒ men qù kàn kan ba
抬头看天空，天空没有云。 tái tóu kàn tiān kōng tiān kōng méi yǒu yún
这个座位是空的，请坐下。 zhè ge zuò wèi shì kōng de qǐng zuò xià
请在空白的地方写上名字。 qǐng zài kòng bái de dì fang xiě shàng míng zi
有空的时候，来我家玩。 yǒu kòng de shí hou lái wǒ jiā wán
跑累了，就歇一歇。 pǎo lèi le jiù xiē yi xiē
一点一点积累，就会变多。 yī diǎn yī diǎn jī lěi jiù huì biàn duō
用尺子量一量，桌子有多长。 yòng chǐ zi liáng yi liáng zhuō zi yǒu duō cháng
他的力量很大，饭量也大。 tā de lì liàng hěn dà fàn liàng yě dà
没关系，我没有生气。 méi guān xi wǒ méi yǒu shēng qì
大水淹没了田地。 dà shuǐ yān mò le tián dì
爷爷在磨刀，奶奶推磨磨豆腐。 yé ye zài mó dāo nǎi nai tuī mò mò dòu fu
这道题难不难？遇到困难，不要怕。 zhè dào tí nán bù nán yù dào kùn nán bù yào pà
地震是一种灾难。 dì zhèn shì yī zhǒng zāi nàn
妈妈在铺床，街上有一家店铺。 mā ma zài pū chuáng jiē shàng yǒu yī jiā diàn pù
我的力气很强，不要勉强自己。 wǒ de lì qi hěn qiáng bù yào miǎn qiǎng zì jǐ
奶奶切西瓜，一切都好。 nǎi nai qiē xī guā yī qiè dōu hǎo
我们唱一首歌曲，画一条弯曲的线。 wǒ men chàng yī shǒu gē qǔ huà yī tiáo wān qū de xiàn
吃完饭，我们去散步。 chī wán fàn wǒ men qù sàn bù
鞋带散了，自己系上。 xié dài sǎn le zì jǐ jì shàng
少年宫里，人很少。 shào nián gōng li rén hěn shǎo
我住在宿舍，舍不得离开家。 wǒ zhù zài sù shè shě bu de lí kāi jiā
省下的水可以浇花。 shěng xià de shuǐ kě yǐ jiāo huā
他好像睡着了似的，一动不动。 tā hǎo xiàng shuì zháo le shì de yī dòng bù dòng
弟弟挑食，不吃青菜。 dì di tiāo shí bù chī qīng cài
爸爸挑着两桶水。 bà ba tiāo zhe liǎng tǒng shuǐ
我们来一次挑战。 wǒ men lái yī cì tiǎo zhàn
请把声音调小一点。 qǐng bǎ shēng yīn tiáo xiǎo yī diǎn
小猴子很调皮。 xiǎo hóu zi hěn tiáo pí
老师调查大家喜欢什么。 lǎo shī diào chá dà jiā xǐ huan shén me
为什么天是蓝的？因为有阳光。 wèi shén me tiān shì lán de yīn wèi yǒu yáng guāng
我认为你说得对，大家都为你高兴。 wǒ rèn wèi nǐ shuō de duì dà jiā dōu wèi nǐ gāo xìng
小草变成了绿色，小鱼成为好朋友。 xiǎo cǎo biàn chéng le lǜ sè xiǎo yú chéng wéi hǎo péng you
新鲜的水果很甜。 xīn xian de shuǐ guǒ hěn tián
我们互相帮助，一起照相。 wǒ men hù xiāng bāng zhù yī qǐ zhào xiàng
他很高兴，也很兴奋。 tā hěn gāo xìng yě hěn xīng fèn
老师要求我们排好队，我要喝水。 lǎo shī yāo qiú wǒ men pái hǎo duì wǒ yào hē shuǐ
你应该答应他。 nǐ yīng gāi dā ying tā
小猫听见了，就应了一声。 xiǎo māo tīng jiàn le jiù yìng le yī shēng
我与同学们参与游戏。 wǒ yǔ tóng xué men cān yù yóu xì
妈妈给我扎辫子，针扎了手。 mā ma gěi wǒ zā biàn zi zhēn zhā le shǒu
他用力挣扎着爬出来。 tā yòng lì zhēng zhá zhe pá chū lái
我占了一个座位。 wǒ zhàn le yī gè zuò wèi
向左转，向右转，转过身来。 xiàng zuǒ zhuǎn xiàng yòu zhuǎn zhuǎn guò shēn lái
小风车转来转去，转个不停。 xiǎo fēng chē zhuàn lái zhuàn qù zhuàn gè bù tíng
小蚂蚁钻进洞里，钻石亮晶晶。 xiǎo mǎ yǐ zuān jìn dòng li zuàn shí liàng jīng jīng
我在写作业，爷爷的作坊里有豆腐。 wǒ zài xiě zuò yè yé ye de zuō fáng li yǒu dòu fu
我们站成两行，一行一行地走。 wǒ men zhàn chéng liǎng háng yī háng yī háng de zǒu
步行去银行。 bù xíng qù yín háng
这个箱子很重，我重新搬了一次。 zhè ge xiāng zi hěn zhòng wǒ chóng xīn bān le yī cì
我在重庆，爸爸重视我的学习。 wǒ zài chóng qìng bà ba zhòng shì wǒ de xué xí
快乐的小鸟在唱歌，音乐响起来。 kuài lè de xiǎo niǎo zài chàng gē yīn yuè xiǎng qǐ lái
不知不觉，我睡了一觉。 bù zhī bù jué wǒ shuì le yī jiào
草地上有羊，小羊快乐地吃草。 cǎo dì shàng yǒu yáng xiǎo yáng kuài lè de chī cǎo
土地爷爷在地里干活。 tǔ dì yé ye zài dì li gàn huó
这里是操场，那里是教室，哪里是你的家？ zhè li shì cāo chǎng nà li shì jiào shì nǎ li shì nǐ de jiā
家里有爷爷奶奶，心里很暖和。 jiā li yǒu yé ye nǎi nai xīn li hěn nuǎn huo
从我家到学校有三里路。 cóng wǒ jiā dào xué xiào yǒu sān lǐ lù
他去过北京，我没去过。 tā qù guo běi jīng wǒ méi qù guo
过年的时候，爸爸妈妈回来过。 guò nián de shí hou bà ba mā ma huí lái guo
小河从门前流过，我跑过去。 xiǎo hé cóng mén qián liú guò wǒ pǎo guò qù
今天的天气真好啊！ jīn tiān de tiān qì zhēn hǎo a
啊，大海真美！ ā dà hǎi zhēn měi
你好吗？我很好呢。我们走吧。 nǐ hǎo ma wǒ hěn hǎo ne wǒ men zǒu ba
小鸟飞了，花开了，春天来了。 xiǎo niǎo fēi le huā kāi le chūn tiān lái le
我忘不了那一天，也受不了冷。 wǒ wàng bù liǎo nà yī tiān yě shòu bù liǎo lěng
大家都来了，首都北京真大。 dà jiā dōu lái le shǒu dū běi jīng zhēn dà
小弟弟只有三岁，抱着一只小猫。 xiǎo dì di zhǐ yǒu sān suì bào zhe yī zhī xiǎo māo
东西南北，我分得清；东西放在桌子上。 dōng xī nán běi wǒ fēn de qīng dōng xi fàng zài zhuō zi shàng
朋友之间要互相帮助。 péng you zhī jiān yào hù xiāng bāng zhù
小河边，大树旁边，有个小朋友。 xiǎo hé biān dà shù páng biān yǒu gè xiǎo péng you
我有两个本子、三支笔和一把尺子。 wǒ yǒu liǎng gè běn zi sān zhī bǐ hé yī bǎ chǐ zi
老奶奶拉着小孙子的手。 lǎo nǎi nai lā zhe xiǎo sūn zi de shǒu
爸爸在外地干活，春节才回家。 bà ba zài wài dì gàn huó chūn jié cái huí jiā
难过的时候，可以说给老师听。 nán guò de shí hou kě yǐ shuō gěi lǎo shī tīng
他伤心地哭了，哭得很伤心。 tā shāng xīn de kū le kū de hěn shāng xīn
请大声地读，轻轻地放。 qǐng dà shēng de dú qīng qīng de fàng
他一遍一遍地练，一笔一画地写。 tā yī biàn yī biàn de liàn yī bǐ yī huà de xiě
妈妈得上班，我得自己穿衣服。 mā ma děi shàng bān wǒ děi zì jǐ chuān yī fu
我差一点摔倒，差不多到家了。 wǒ chà yī diǎn shuāi dǎo chà bu duō dào jiā le
两个数的差是几？ liǎng gè shù de chā shì jǐ
哥哥出差了，他很想他。 gē ge chū chāi le tā hěn xiǎng tā
请假的同学举手，这句话是假的。 qǐng jià de tóng xué jǔ shǒu zhè jù huà shì jiǎ de
放假了，我们去外婆家。 fàng jià le wǒ men qù wài pó jiā
大夫说，多喝水，多休息。 dài fu shuō duō hē shuǐ duō xiū xi
便宜的西瓜很甜，方便大家买。 pián yi de xī guā hěn tián fāng biàn dà jiā mǎi
请把本子传给后面的同学。 qǐng bǎ běn zi chuán gěi hòu mian de tóng xué
小兔子长着长长的耳朵，短短的尾巴。 xiǎo tù zi zhǎng zhe cháng cháng de ěr duo duǎn duǎn de wěi ba
我数数，从一数到一百。 wǒ shǔ shǔ cóng yī shǔ dào yī bǎi
曾经有一只小鸟，曾祖父养过它。 céng jīng yǒu yī zhī xiǎo niǎo zēng zǔ fù yǎng guo tā
我吓了一跳，心里怦怦地跳。 wǒ xià le yī tiào xīn li pēng pēng de tiào
对不起，没关系。 duì bu qǐ méi guān xi
下课了，同学们蹦蹦跳跳地出去了。 xià kè le tóng xué men bèng bèng tiào tiào de chū qù le
雨点儿落下来，一会儿就停了。 yǔ diǎn r luò xià lái yī huì r jiù tíng le
女儿和儿子都是爸爸妈妈的好孩子。 nǚ ér hé ér zi dōu shì bà ba mā ma de hǎo hái zi
小花儿开了，鸟儿在枝头唱歌。 xiǎo huā r kāi le niǎo r zài zhī tóu chàng gē
请把门闩上，把灯关了。 qǐng bǎ mén shuān shàng bǎ dēng guān le
五星红旗，我为你自豪。 wǔ xīng hóng qí wǒ wèi nǐ zì háo
弹钢琴的姐姐给我一个弹珠。 tán gāng qín de jiě jie gěi wǒ yī gè dàn zhū
朝着太阳走，朝霞真红。 cháo zhe tài yáng zǒu zhāo xiá zhēn hóng
我姓曾，你姓什么？ wǒ xìng zēng nǐ xìng shén me
单家门口有一棵大树。 shàn jiā mén kǒu yǒu yī kē dà shù
我去任家找小任玩。 wǒ qù rén jiā zhǎo xiǎo rén wán
华老师说，中华是我们的家。 huà lǎo shī shuō zhōng huá shì wǒ men de jiā
不了解的同学，请问解老师。 bù liǎo jiě de tóng xué qǐng wèn xiè lǎo shī
小区里住着区爷爷。 xiǎo qū li zhù zhe ōu yé ye
查老师检查作业，查奶奶查看门锁。 zhā lǎo shī jiǎn chá zuò yè zhā nǎi nai chá kàn mén suǒ
令狐同学和长孙老师来了。 líng hú tóng xué hé zhǎng sūn lǎo shī lái le
仇小丽的仇奶奶从不记仇。 qiú xiǎo lì de qiú nǎi nai cóng bù jì chóu
任何同学都可以问任老师。 rèn hé tóng xué dōu kě yǐ wèn rén lǎo shī
解放军叔叔教我们走正步。 jiě fàng jūn shū shu jiāo wǒ men zǒu zhèng bù
曾经的老师姓曾。 céng jīng de lǎo shī xìng zēng
覃老师来了。 qín lǎo shī lái le
葛大爷种了很多瓜。 gě dà ye zhòng le hěn duō guā
我最喜欢的动物是长颈鹿。 wǒ zuì xǐ huan de dòng wù shì cháng jǐng lù
班长发本子，我们一起说谢谢。 bān zhǎng fā běn zi wǒ men yī qǐ shuō xiè xie
春天到了，小草从地里长出来。 chūn tiān dào le xiǎo cǎo cóng dì li zhǎng chū lái
他的个子比我长得快。 tā de gè zi bǐ wǒ zhǎng de kuài
妈妈的目的地是北京。 mā ma de mù dì dì shì běi jīng
他的确没有说错。 tā dí què méi yǒu shuō cuò
他高高兴兴地走了，走得飞快。 tā gāo gāo xìng xìng de zǒu le zǒu de fēi kuài
她仔细地看着，看得很清楚。 tā zǐ xì de kàn zhe kàn de hěn qīng chu
雪花轻轻地飘落在地上。 xuě huā qīng qīng de piāo luò zài dì shàng
地上有水，走路要小心地走。 dì shàng yǒu shuǐ zǒu lù yào xiǎo xīn de zǒu
觉得冷了，就得多穿衣服。 jué de lěng le jiù děi duō chuān yī fu
做完作业才能看得到动画片。 zuò wán zuò yè cái néng kàn de dào dòng huà piàn
他得了第一名，得了一张奖状。 tā dé le dì yī míng dé le yī zhāng jiǎng zhuàng
外面有人敲门，里面没有人。 wài mian yǒu rén qiāo mén lǐ mian méi yǒu rén
门外边是大路，路旁边有小河。 mén wài bian shì dà lù lù páng biān yǒu xiǎo hé
木头上有钉子，点点头，摇摇头。 mù tou shàng yǒu dīng zi diǎn dian tóu yáo yao tóu
妹妹点点头，笑了。 mèi mei diǎn dian tóu xiào le
他的额头上有汗。 tā de é tóu shàng yǒu hàn
石子路，瓜子皮，女子足球队。 shí zǐ lù guā zǐ pí nǚ zǐ zú qiú duì
大家排好队，不要推推拉拉。 dà jiā pái hǎo duì bù yào tuī tuī lā lā
我给妈妈捶捶背，揉揉肩。 wǒ gěi mā ma chuí chui bèi róu rou jiān
爷爷教我们打太极拳，他教得很好。 yé ye jiāo wǒ men dǎ tài jí quán tā jiāo de hěn hǎo
教室里，教师在教书。 jiào shì li jiào shī zài jiāo shū
播种的季节，农民伯伯种下种子。 bō zhòng de jì jié nóng mín bó bo zhòng xià zhǒng zi
这几种菜都是外婆种的。 zhè jǐ zhǒng cài dōu shì wài pó zhòng de
我还有一本书要还。 wǒ hái yǒu yī běn shū yào huán
请把球还给他，还他一个笑脸。 qǐng bǎ qiú huán gěi tā huán tā yī gè xiào liǎn
弟弟把牛奶倒在杯子里，杯子倒了。 dì di bǎ niú nǎi dào zài bēi zi li bēi zi dǎo le
我倒着走，差点儿摔倒。 wǒ dào zhe zǒu chà diǎn r shuāi dǎo
中午，他投中了三个球。 zhōng wǔ tā tóu zhòng le sān gè qiú
我中毒了，肚子很疼。 wǒ zhòng dú le dù zi hěn téng
他重复说了两遍，因为这件事很重要。 tā chóng fù shuō le liǎng biàn yīn wèi zhè jiàn shì hěn zhòng yào
过了很久，他才难过地走过来。 guò le hěn jiǔ tā cái nán guò de zǒu guò lái
你看过这本书吗？我读过两遍。 nǐ kàn guo zhè běn shū ma wǒ dú guo liǎng biàn
小蚂蚁爬过小桥，钻过树洞。 xiǎo mǎ yǐ pá guò xiǎo qiáo zuān guò shù dòng
数数看，有几个小朋友在跳绳？ shǔ shu kàn yǒu jǐ gè xiǎo péng you zài tiào shéng
我喜欢数学，会数到一千。 wǒ xǐ huan shù xué huì shǔ dào yī qiān
老师在黑板上写着字，我们看着他。 lǎo shī zài hēi bǎn shàng xiě zhe zì wǒ men kàn zhe tā
火着了，我们着急地跑出来。 huǒ zháo le wǒ men zháo jí de pǎo chū lái
他穿着新衣服，戴着红领巾。 tā chuān zhe xīn yī fu dài zhe hóng lǐng jīn
小朋友背着手，站得直直的。 xiǎo péng you bèi zhe shǒu zhàn de zhí zhí de
后背痒了，请奶奶挠一挠。 hòu bèi yǎng le qǐng nǎi nai náo yi náo
妈妈要出发了，先梳一梳头发。 mā ma yào chū fā le xiān shū yi shū tóu fa
爸爸分给我一半苹果，分成两份。 bà ba fēn gěi wǒ yī bàn píng guǒ fēn chéng liǎng fèn
我有十分的把握。 wǒ yǒu shí fēn de bǎ wò
口干了，喝一杯水。 kǒu gān le hē yī bēi shuǐ
树干很粗，小鸟在树干上休息。 shù gàn hěn cū xiǎo niǎo zài shù gàn shàng xiū xi
你干得真好，大家都来干吧。 nǐ gàn de zhēn hǎo dà jiā dōu lái gàn ba
他是个好学生，好奇心很强。 tā shì gè hǎo xué sheng hào qí xīn hěn qiáng
天冷了，要多穿暖和的衣服。 tiān lěng le yào duō chuān nuǎn huo de yī fu
小猫爱吃鱼，小狗爱啃骨头。 xiǎo māo ài chī yú xiǎo gǒu ài kěn gǔ tou
姐姐扮演主角，我演一棵树。 jiě jie bàn yǎn zhǔ jué wǒ yǎn yī kē shù
三角板有三个角。 sān jiǎo bǎn yǒu sān gè jiǎo
秋天，果树上结满了果子。 qiū tiān guǒ shù shàng jiē mǎn le guǒ zi
结果，小兔子赢了。 jié guǒ xiǎo tù zi yíng le
尽量不要迟到，尽力就好。 jǐn liàng bù yào chí dào jìn lì jiù hǎo
门卫叔叔看门，我看书。 mén wèi shū shu kān mén wǒ kàn shū
屋子里空空的，什么也没有。 wū zi li kōng kōng de shén me yě méi yǒu
空格里填上数字。 kòng gé li tián shàng shù zì
累了就休息，日积月累才会进步。 lèi le jiù xiū xi rì jī yuè lěi cái huì jìn bù
医生量了量我的身高。 yī shēng liáng le liáng wǒ de shēn gāo
重量不同，力量也不同。 zhòng liàng bù tóng lì liàng yě bù tóng
奶奶没收了我的糖，我没吃到。 nǎi nai mò shōu le wǒ de táng wǒ méi chī dào
我们要磨炼自己，不怕磨破手。 wǒ men yào mó liàn zì jǐ bù pà mó pò shǒu
难民很苦，我们帮助有难的人。 nàn mín hěn kǔ wǒ men bāng zhù yǒu nàn de rén
铺上桌布，药铺在前面。 pū shàng zhuō bù yào pù zài qián mian
坚强的孩子不哭，不要强迫别人。 jiān qiáng de hái zi bù kū bù yào qiǎng pò bié rén
妈妈切菜，亲切地对我笑。 mā ma qiē cài qīn qiè de duì wǒ xiào
弯曲的小路，好听的乐曲。 wān qū de xiǎo lù hǎo tīng de yuè qǔ
散文很美，散学了我们去散步。 sǎn wén hěn měi sàn xué le wǒ men qù sàn bù
大家都来了，一个也不少。 dà jiā dōu lái le yī gè yě bù shǎo
四舍五入，我们住在校舍。 sì shě wǔ rù wǒ men zhù zài xiào shè
爸爸在省城打工，省吃俭用。 bà ba zài shěng chéng dǎ gōng shěng chī jiǎn yòng
他的样子像小老虎似的，相似的图形有两个。 tā de yàng zi xiàng xiǎo lǎo hǔ shì de xiāng sì de tú xíng yǒu liǎng gè
挑一个最大的，挑担子的人来了。 tiāo yī gè zuì dà de tiāo dàn zi de rén lái le
空调太冷了，请调高一点。 kōng tiáo tài lěng le qǐng tiáo gāo yī diǎn
这首歌的曲调很好听。 zhè shǒu gē de qǔ diào hěn hǎo tīng
因为下雨，所以改为明天。 yīn wèi xià yǔ suǒ yǐ gǎi wéi míng tiān
朝鲜在哪里？鲜花在这里。 cháo xiǎn zài nǎ li xiān huā zài zhè li
相信自己，相片上的我在笑。 xiāng xìn zì jǐ xiàng piàn shàng de wǒ zài xiào
兴趣很多，兴高采烈。 xìng qù hěn duō xìng gāo cǎi liè
反应很快，我应该学习他。 fǎn yìng hěn kuài wǒ yīng gāi xué xí tā
参与的同学请举手。 cān yù de tóng xué qǐng jǔ shǒu
奶奶扎灯笼，不小心扎破了手。 nǎi nai zā dēng long bù xiǎo xīn zhā pò le shǒu
占座位不好，大家轮流坐。 zhàn zuò wèi bù hǎo dà jiā lún liú zuò
转告妈妈，转圈圈的时候小心。 zhuǎn gào mā ma zhuàn quān quān de shí hou xiǎo xīn
小虫钻出来，手里拿着电钻。 xiǎo chóng zuān chū lái shǒu li ná zhe diàn zuàn
我有一只小狗，只有它陪着我。 wǒ yǒu yī zhī xiǎo gǒu zhǐ yǒu tā péi zhe wǒ
他为难地看着我，我为他加油。 tā wéi nán de kàn zhe wǒ wǒ wèi tā jiā yóu
衣服没晒干，干活的人很多。 yī fu méi shài gān gàn huó de rén hěn duō
着凉了，要喝热水。 zháo liáng le yào hē rè shuǐ
猜着了吗？我猜不着。 cāi zháo le ma wǒ cāi bù zháo
车子在路上开着，开了很久。 chē zi zài lù shàng kāi zhe kāi le hěn jiǔ
喝彩声响起来，我喝了一口水。 hè cǎi shēng xiǎng qǐ lái wǒ hē le yī kǒu shuǐ
妈妈用抹布擦桌子。 mā ma yòng mā bù cā zhuō zi
天空中有一道彩虹。 tiān kōng zhōng yǒu yī dào cǎi hóng
大夫，我的肚子疼，头晕。 dài fu wǒ de dù zi téng tóu yūn
晕车的同学坐前面。 yùn chē de tóng xué zuò qián mian
把纸卷起来，把试卷交上来。 bǎ zhǐ juǎn qǐ lái bǎ shì juàn jiāo shàng lái
弟弟吐了，他吐出一口水。 dì di tù le tā tǔ chū yī kǒu shuǐ
秤不准，称一称，我们很对称。 chèng bù zhǔn chēng yi chēng wǒ men hěn duì chèn
老师供我们喝水，供应很足。 lǎo shī gōng wǒ men hē shuǐ gōng yìng hěn zú
一会儿哭，一会儿笑，大家都笑他。 yī huì r kū yī huì r xiào dà jiā dōu xiào tā
这儿有花儿，那儿有鸟儿，真好玩儿。 zhè r yǒu huā r nà r yǒu niǎo r zhēn hǎo wán r
女孩儿们手拉着手。 nǚ hái r men shǒu lā zhe shǒu
小儿子在幼儿园唱儿歌。 xiǎo ér zi zài yòu ér yuán chàng ér gē
大人们都去了外地，孩子们在家。 dà rén men dōu qù le wài dì hái zi men zài jiā
啦啦队喊着：“加油！” lā lā duì hǎn zhe jiā yóu
哗啦啦，下雨啦！ huā lā lā xià yǔ la
你在干吗呢？一起玩吧！ nǐ zài gàn má ne yī qǐ wán ba
哎呀，我的帽子被风吹跑了。 āi yā wǒ de mào zi bèi fēng chuī pǎo le
要是你愿意，我们做个朋友吧。 yào shi nǐ yuàn yì wǒ men zuò gè péng you ba
这个字怎么读？那个字我认识。 zhè ge zì zěn me dú nà ge zì wǒ rèn shi
明天是正月初一，正好放假。 míng tiān shì zhēng yuè chū yī zhèng hǎo fàng jià
弟弟把饭盛得满满的。 dì di bǎ fàn chéng de mǎn mǎn de
请你盛一碗汤给爷爷。 qǐng nǐ chéng yī wǎn tāng gěi yé ye
公园里的花盛开了。 gōng yuán li de huā shèng kāi le
摇摇晃晃的小鸭子走过来了。 yáo yáo huàng huàng de xiǎo yā zi zǒu guò lái le
好好看看，再慢慢说说。 hǎo hǎo kàn kan zài màn màn shuō shuo
丽丽看看书，妈妈帮帮忙。 lì lì kàn kan shū mā ma bāng bang máng
老爷爷和老婆婆在门口晒太阳。 lǎo yé ye hé lǎo pó po zài mén kǒu shài tài yáng
妈妈下面条，学生意见多。 mā ma xià miàn tiáo xué sheng yì jiàn duō
小明独自在家，日子很自在。 xiǎo míng dú zì zài jiā rì zi hěn zì zai
请你用自己喜欢的颜色，把小雨伞涂满。 qǐng nǐ yòng zì jǐ xǐ huan de yán sè bǎ xiǎo yǔ sǎn tú mǎn
心里难受的时候，可以抱一抱布娃娃。 xīn li nán shòu de shí hou kě yǐ bào yi bào bù wá wa
我最得意的一件事是学会了系鞋带。 wǒ zuì dé yì de yī jiàn shì shì xué huì le jì xié dài
今天谁当小老师？请到前面来。 jīn tiān shuí dāng xiǎo lǎo shī qǐng dào qián mian lái
把手放在肚子上，慢慢地吸气，慢慢地吐气。 bǎ shǒu fàng zài dù zi shàng màn màn de xī qì màn màn de tǔ qì
爸爸在电话里说，他下个月就回来了。 bà ba zài diàn huà li shuō tā xià gè yuè jiù huí lái le
奶奶给我盛了一大碗热乎乎的面条。 nǎi nai gěi wǒ chéng le yī dà wǎn rè hū hū de miàn tiáo
风娃娃吹着口哨，从山那边跑过来。 fēng wá wa chuī zhe kǒu shào cóng shān nà bian pǎo guò lái
听到好听的话，心里像吃了糖一样甜。 tīng dào hǎo tīng de huà xīn li xiàng chī le táng yī yàng tián
小刺猬背着果子，一步一步往家走。 xiǎo cì wei bēi zhe guǒ zi yī bù yī bù wǎng jiā zǒu
我会自己扎小辫，自己叠被子。 wǒ huì zì jǐ zā xiǎo biàn zì jǐ dié bèi zi
生气了，先停下来，数五下，再说话。 shēng qì le xiān tíng xià lái shǔ wǔ xià zài shuō huà
下雪了，屋顶上白茫茫的一片。 xià xuě le wū dǐng shàng bái máng máng de yī piàn
小燕子从南方飞回来，在屋檐下做窝。 xiǎo yàn zi cóng nán fāng fēi huí lái zài wū yán xià zuò wō
轮到你了，别着急，一个一个来。 lún dào nǐ le bié zháo jí yī gè yī gè lái
把你想说的话悄悄地告诉小树洞。 bǎ nǐ xiǎng shuō de huà qiāo qiāo de gào su xiǎo shù dòng
小熊长得胖乎乎的，走起路来摇摇晃晃。 xiǎo xióng zhǎng de pàng hū hū de zǒu qǐ lù lái yáo yáo huàng huàng
外公种的西红柿熟了，红得像小灯笼。 wài gōng zhòng de xī hóng shì shú le hóng de xiàng xiǎo dēng long
弟弟摔疼了，我给他吹吹，他就不哭了。 dì di shuāi téng le wǒ gěi tā chuī chui tā jiù bù kū le
我们排着队去操场，谁也没有说话。 wǒ men pái zhe duì qù cāo chǎng shuí yě méi yǒu shuō huà
请把不开心的事画在空盒子里。 qǐng bǎ bù kāi xīn de shì huà zài kōng hé zi li
这是我的好朋友，她叫曾小雨。 zhè shì wǒ de hǎo péng you tā jiào zēng xiǎo yǔ
任老师问：“谁愿意帮帮他？” rén lǎo shī wèn shuí yuàn yì bāng bang tā
小船儿轻轻地在水上漂。 xiǎo chuán r qīng qīng de zài shuǐ shàng piāo
我还想再听一遍这个故事。 wǒ hái xiǎng zài tīng yī biàn zhè ge gù shi
同桌借给我一块橡皮，下课我就还了。 tóng zhuō jiè gěi wǒ yī kuài xiàng pí xià kè wǒ jiù huán le
他把最大的一个苹果让给了爷爷。 tā bǎ zuì dà de yī gè píng guǒ ràng gěi le yé ye
要是害怕打雷，就拉着姐姐的手。 yào shi hài pà dǎ léi jiù lā zhe jiě jie de shǒu
猜猜看，谁躲在大树后面？ cāi cai kàn shuí duǒ zài dà shù hòu mian
小鸡的爪子细细的，在地上刨虫子吃。 xiǎo jī de zhuǎ zi xì xì de zài dì shàng páo chóng zi chī
我的小手真能干，会扫地，会擦桌子。 wǒ de xiǎo shǒu zhēn néng gàn huì sǎo dì huì cā zhuō zi
遇到不认识的人，不要跟他走。 yù dào bù rèn shi de rén bù yào gēn tā zǒu
有人叫你保守秘密，你觉得不对，就告诉大人。 yǒu rén jiào nǐ bǎo shǒu mì mì nǐ jué de bù duì jiù gào su dà rén
校车来了，我们一个跟着一个上车。 xiào chē lái le wǒ men yī gè gēn zhe yī gè shàng chē
妈妈用一只手拎着菜，一只手牵着我。 mā ma yòng yī zhī shǒu līn zhe cài yī zhī shǒu qiān zhe wǒ
爷爷的故事长着呢，三天三夜也讲不完。 yé ye de gù shi cháng zhe ne sān tiān sān yè yě jiǎng bù wán
池塘里的荷叶又圆又大，像一把把绿伞。 chí táng li de hé yè yòu yuán yòu dà xiàng yī bǎ bǎ lǜ sǎn
先画一个小圈，往外转。再转，再转，像蜗牛壳。 xiān huà yī gè xiǎo quān wǎng wài zhuàn zài zhuàn zài zhuàn xiàng wō niú ké
表弟伸过头来，哇地哭了。 biǎo dì shēn guò tóu lái wā de kū le
请你转过身，和后面的同学打个招呼。 qǐng nǐ zhuǎn guò shēn hé hòu mian de tóng xué dǎ gè zhāo hu
我和弟弟打赌，看谁的风筝飞得高。 wǒ hé dì di dǎ dǔ kàn shuí de fēng zheng fēi de gāo
晚饭后，一家人坐在院子里乘凉。 wǎn fàn hòu yī jiā rén zuò zài yuàn zi li chéng liáng
小河涨水了，千万别到河边玩。 xiǎo hé zhǎng shuǐ le qiān wàn bié dào hé biān wán
老师，我的铅笔尖断了，能帮我削一下吗？ lǎo shī wǒ de qiān bǐ jiān duàn le néng bāng wǒ xiāo yī xià ma
请圈出你今天的心情，一个或者两个都行。 qǐng quān chū nǐ jīn tiān de xīn qíng yī gè huò zhě liǎng gè dōu xíng
考得不好也没关系，我们一起找找原因。 kǎo de bù hǎo yě méi guān xi wǒ men yī qǐ zhǎo zhao yuán yīn
妹妹的头发散了，奶奶重新给她梳好。 mèi mei de tóu fa sǎn le nǎi nai chóng xīn gěi tā shū hǎo
他数了数，还差三个人没到。 tā shǔ le shǔ hái chà sān gè rén méi dào
我答应过妈妈，过马路要看红绿灯。 wǒ dā ying guo mā ma guò mǎ lù yào kàn hóng lǜ dēng
大家一起唱：“找呀找呀找朋友。” dà jiā yī qǐ chàng zhǎo ya zhǎo ya zhǎo péng you
华叔叔的车空着，可以送我们回家。 huà shū shu de chē kòng zhe kě yǐ sòng wǒ men huí jiā
小兔子觉得很孤单，想找个伴儿。 xiǎo tù zi jué de hěn gū dān xiǎng zhǎo gè bàn r
你能为大家做一件好事吗？ nǐ néng wèi dà jiā zuò yī jiàn hǎo shì ma
冬天到了，要多穿点儿，当心着凉。 dōng tiān dào le yào duō chuān diǎn r dāng xīn zháo liáng
秋天的田野里，高粱涨红了脸，稻子笑弯了腰。 qiū tiān de tián yě li gāo liang zhàng hóng le liǎn dào zi xiào wān le yāo
我要当妈妈的小帮手，给花儿浇浇水。 wǒ yào dāng mā ma de xiǎo bāng shou gěi huā r jiāo jiao shuǐ
听，谁在敲门？原来是邻居王奶奶。 tīng shuí zài qiāo mén yuán lái shì lín jū wáng nǎi nai
小猴子踮着脚，怎么也够不着桃子。 xiǎo hóu zi diǎn zhe jiǎo zěn me yě gòu bù zháo táo zi
把纸对折，再对折，剪出一朵花。 bǎ zhǐ duì zhé zài duì zhé jiǎn chū yī duǒ huā
哥哥教我骑自行车，我摔了好几跤。 gē ge jiāo wǒ qí zì xíng chē wǒ shuāi le hǎo jǐ jiāo
夜里，爸爸开着车，走了很远很远的路。 yè li bà ba kāi zhe chē zǒu le hěn yuǎn hěn yuǎn de lù
我把红领巾系得整整齐齐的。 wǒ bǎ hóng lǐng jīn jì de zhěng zhěng qí qí de
曾奶奶、单爷爷和任阿姨一起包饺子。 zēng nǎi nai shàn yé ye hé rén ā yí yī qǐ bāo jiǎo zi
我的同桌叫华小明，他爱画画。 wǒ de tóng zhuō jiào huà xiǎo míng tā ài huà huà
请翟同学和朴同学来发本子。 qǐng zhái tóng xué hé piáo tóng xué lái fā běn zi
尉迟老师说：“盖小树，你来读。” yù chí lǎo shī shuō gě xiǎo shù nǐ lái dú
隔壁的查叔叔在查电表。 gé bì de zhā shū shu zài chá diàn biǎo
区主任去山区看望孩子们。 ōu zhǔ rèn qù shān qū kàn wàng hái zi men
今天是解医生给我们检查身体。 jīn tiān shì xiè yī shēng gěi wǒ men jiǎn chá shēn tǐ
我爸爸姓仇，我妈妈姓单。 wǒ bà ba xìng qiú wǒ mā ma xìng shàn
校长姓华，叫华强。 xiào zhǎng xìng huà jiào huà qiáng
任小雨的妈妈是任医生的姐姐。 rén xiǎo yǔ de mā ma shì rén yī shēng de jiě jie
单是看图，我就明白了。 dān shì kàn tú wǒ jiù míng bai le
曾老师曾经教过我姐姐。 zēng lǎo shī céng jīng jiāo guo wǒ jiě jie
万俟老师，您好！ mò qí lǎo shī nín hǎo
缪老师和葛老师去开会了。 miào lǎo shī hé gě lǎo shī qù kāi huì le
这位是黑龙江来的单叔叔。 zhè wèi shì hēi lóng jiāng lái de shàn shū shu
妈妈得了感冒，得去看医生。 mā ma dé le gǎn mào děi qù kàn yī shēng
奶奶长得很慈祥，头发长长的。 nǎi nai zhǎng de hěn cí xiáng tóu fa cháng cháng de
他得意地说：“我得了一百分！” tā dé yì de shuō wǒ dé le yī bǎi fēn
地里的麦子长得又高又壮。 dì li de mài zi zhǎng de yòu gāo yòu zhuàng
他不好意思地低下了头。 tā bù hǎo yì si de dī xià le tóu
我们要好好地学习，天天向上。 wǒ men yào hǎo hǎo de xué xí tiān tiān xiàng shàng
孩子们一个接一个地走进教室。 hái zi men yī gè jiē yī gè de zǒu jìn jiào shì
雨哗哗地下着，地面湿了。 yǔ huā huā de xià zhe dì miàn shī le
弟弟像小狗一样地叫着。 dì di xiàng xiǎo gǒu yī yàng de jiào zhe
我写得完作业，也背得出课文。 wǒ xiě de wán zuò yè yě bèi de chū kè wén
你看得见黑板上的字吗？ nǐ kàn de jiàn hēi bǎn shàng de zì ma
这个菜好吃得不得了。 zhè ge cài hǎo chī de bù dé liǎo
别走得太快，小心摔倒。 bié zǒu de tài kuài xiǎo xīn shuāi dǎo
把盛水的杯子放好。 bǎ chéng shuǐ de bēi zi fàng hǎo
碗里盛着米饭，锅里盛满了汤。 wǎn li chéng zhe mǐ fàn guō li chéng mǎn le tāng
妈妈教育我要诚实。 mā ma jiào yù wǒ yào chéng shí
姐姐教会我用筷子。 jiě jie jiāo huì wǒ yòng kuài zi
谁教你唱这首歌的？ shuí jiāo nǐ chàng zhè shǒu gē de
我家门前种着两棵枣树。 wǒ jiā mén qián zhòng zhe liǎng kē zǎo shù
各种各样的花都开了。 gè zhǒng gè yàng de huā dōu kāi le
借东西要按时还。 jiè dōng xi yào àn shí huán
我把铅笔还给她了，她还说谢谢。 wǒ bǎ qiān bǐ huán gěi tā le tā hái shuō xiè xie
还有三天就放假了。 hái yǒu sān tiān jiù fàng jià le
你还记得我吗？ nǐ hái jì de wǒ ma
老师给每个人倒了一杯热水。 lǎo shī gěi měi gè rén dào le yī bēi rè shuǐ
汽车往后倒，小心！ qì chē wǎng hòu dǎo xiǎo xīn
雨太大了，把树都吹倒了。 yǔ tài dà le bǎ shù dōu chuī dào le
看中了哪一本，就拿哪一本。 kàn zhòng le nǎ yī běn jiù ná nǎ yī běn
他在比赛中得了奖。 tā zài bǐ sài zhōng dé le jiǎng
重阳节，我们去看爷爷奶奶。 chóng yáng jié wǒ men qù kàn yé ye nǎi nai
快乐的节日里，乐队奏起音乐。 kuài lè de jié rì li yuè duì zòu qǐ yīn yuè
我睡不着觉，数着天上的星星。 wǒ shuì bù zháo jiào shǔ zhe tiān shàng de xīng xing
这一觉睡得真香。 zhè yī jiào shuì de zhēn xiāng
我感觉好多了。 wǒ gǎn jué hǎo duō le
数学老师让我们数小棒。 shù xué lǎo shī ràng wǒ men shǔ xiǎo bàng
人数不少，一时数不过来。 rén shù bù shǎo yī shí shǔ bù guò lái
老师在黑板上写着“着”字。 lǎo shī zài hēi bǎn shàng xiě zhe zhe zì
灯还亮着，爸爸还没睡着。 dēng hái liàng zhe bà ba hái méi shuì zháo
背上的书包真重。 bèi shàng de shū bāo zhēn zhòng
他背上书包，上学去了。 tā bēi shàng shū bāo shàng xué qù le
把课文背给妈妈听。 bǎ kè wén bèi gěi mā ma tīng
理了发，爸爸看起来很精神。 lǐ le fà bà ba kàn qǐ lái hěn jīng shen
这是老师发的新书。 zhè shì lǎo shī fā de xīn shū
头上戴着一朵花。 tóu shàng dài zhe yī duǒ huā
一部分同学在操场，另一部分同学在教室。 yī bù fen tóng xué zài cāo chǎng lìng yī bù fen tóng xué zài jiào shì
爸爸是个干部，他干活很快。 bà ba shì gè gàn bù tā gàn huó hěn kuài
毛巾拧干了，晾在绳子上。 máo jīn níng gān le liàng zài shéng zi shàng
小明爱好画画，画得很好。 xiǎo míng ài hào huà huà huà de hěn hǎo
好事多磨，好人好报。 hǎo shì duō mó hǎo rén hǎo bào
门牌号码是多少号？ mén pái hào mǎ shì duō shǎo hào
天气暖和了，我和妹妹去放风筝。 tiān qì nuǎn huo le wǒ hé mèi mei qù fàng fēng zheng
飞机降落了，温度降低了。 fēi jī jiàng luò le wēn dù jiàng dī le
红领巾的一角代表什么？ hóng lǐng jīn de yī jiǎo dài biǎo shén me
他在剧里扮演一个角色。 tā zài jù li bàn yǎn yī gè jué sè
向日葵结了籽，藤上结着瓜。 xiàng rì kuí jiē le zǐ téng shàng jiē zhe guā
结冰了，路很滑。 jié bīng le lù hěn huá
尽力去做，尽可能做好。 jìn lì qù zuò jǐn kě néng zuò hǎo
请你看看这幅画，看得出画的是什么吗？ qǐng nǐ kàn kan zhè fú huà kàn de chū huà de shì shén me ma
爷爷给果园看门。 yé ye gěi guǒ yuán kān mén
空中有一架飞机，操场上空无一人。 kōng zhōng yǒu yī jià fēi jī cāo chǎng shàng kōng wú yī rén
空出一行来写名字。 kòng chū yī háng lái xiě míng zi
抽空给爸爸打个电话。 chōu kòng gěi bà ba dǎ gè diàn huà
今天走了很多路，真累。 jīn tiān zǒu le hěn duō lù zhēn lèi
用软尺量腰围，再量一量手臂。 yòng ruǎn chǐ liáng yāo wéi zài liáng yi liáng shǒu bì
每天喝适量的水。 měi tiān hē shì liàng de shuǐ
没关系，别难过，谁都有难处。 méi guān xi bié nán guò shuí dōu yǒu nán chù
磨磨蹭蹭的小蜗牛。 mó mó cèng cèng de xiǎo wō niú
把被子铺好，再铺上床单。 bǎ bèi zi pū hǎo zài pū shàng chuáng dān
强强力气大，可是从不强迫别人。 qiáng qiáng lì qi dà kě shì cóng bù qiǎng pò bié rén
把苹果切成两半。 bǎ píng guǒ qiē chéng liǎng bàn
请把注意事项记好，切记不要玩火。 qǐng bǎ zhù yì shì xiàng jì hǎo qiè jì bù yào wán huǒ
这首曲子真好听，河水弯弯曲曲。 zhè shǒu qǔ zi zhēn hǎo tīng hé shuǐ wān wān qū qū
散会以后，大家四散走开。 sàn huì yǐ hòu dà jiā sì sàn zǒu kāi
少先队员们戴着红领巾。 shào xiān duì yuán men dài zhe hóng lǐng jīn
我舍不得把糖吃掉，宿舍里很安静。 wǒ shě bu de bǎ táng chī diào sù shè li hěn ān jìng
云像棉花似的，白白的。 yún xiàng mián hua shì de bái bái de
我挑了一本最喜欢的书，向自己挑战。 wǒ tiāo le yī běn zuì xǐ huan de shū xiàng zì jǐ tiǎo zhàn
把闹钟调到七点。 bǎ nào zhōng tiáo dào qī diǎn
老师，我想调座位。 lǎo shī wǒ xiǎng diào zuò wèi
我为自己画了一张画，因为我长大了一岁。 wǒ wèi zì jǐ huà le yī zhāng huà yīn wèi wǒ zhǎng dà le yī suì
鲜红的花，新鲜的空气。 xiān hóng de huā xīn xian de kōng qì
我的相册里有全家的相片。 wǒ de xiàng cè li yǒu quán jiā de xiàng piàn
晚会上大家兴高采烈，我兴奋得睡不着。 wǎn huì shàng dà jiā xìng gāo cǎi liè wǒ xīng fèn de shuì bù zháo
老师要求我们要爱护小树。 lǎo shī yāo qiú wǒ men yào ài hù xiǎo shù
有人叫你，要答应一声。 yǒu rén jiào nǐ yào dā ying yī shēng
应该怎么做？你来回答。 yīng gāi zěn me zuò nǐ lái huí dá
小刺扎了我的手，我没有哭。 xiǎo cì zhā le wǒ de shǒu wǒ méi yǒu kū
请给洋娃娃扎两个小辫子。 qǐng gěi yáng wá wa zā liǎng gè xiǎo biàn zi
占小便宜的人，大家不喜欢。 zhàn xiǎo pián yi de rén dà jiā bù xǐ huan
转眼就到了冬天，我转学了。 zhuǎn yǎn jiù dào le dōng tiān wǒ zhuǎn xué le
请你转过来，再转一圈。 qǐng nǐ zhuǎn guò lái zài zhuàn yī quān
小老鼠钻进洞里不出来。 xiǎo lǎo shǔ zuān jìn dòng li bù chū lái
今天的作业不多，作文写完了。 jīn tiān de zuò yè bù duō zuò wén xiě wán le
所有的花都开了，全国都知道。 suǒ yǒu de huā dōu kāi le quán guó dōu zhī dào
理了发，爸爸很精神。 lǐ le fà bà ba hěn jīng shen
他是个好学生，好奇怪呀。 tā shì gè hǎo xué sheng hǎo qí guài ya
有空的时候看书吧。 yǒu kòng de shí hou kàn shū ba
一只好看的小鸟，这只有三个。 yī zhī hǎo kàn de xiǎo niǎo zhè zhǐ yǒu sān gè
学生还没来，我们上网吧。 xué sheng hái méi lái wǒ men shàng wǎng ba
老师没收到作业，没收了玩具。 lǎo shī méi shōu dào zuò yè mò shōu le wán jù
早上当值日生，晚上上课。 zǎo shang dāng zhí rì shēng wǎn shang shàng kè
东西藏在母亲家里。 dōng xi cáng zài mǔ qīn jiā li
我会计算，也会说中文。 wǒ huì jì suàn yě huì shuō zhōng wén
高兴地上学去，找个安静地方。 gāo xìng de shàng xué qù zhǎo gè ān jìng dì fang
他意外地发现了一个好地方。 tā yì wài de fā xiàn le yī gè hǎo dì fang
老爷爷和老婆婆，大爷爷和爷爷。 lǎo yé ye hé lǎo pó po dà yé ye hé yé ye
我真相信你，因为人们都帮你。 wǒ zhēn xiāng xìn nǐ yīn wèi rén men dōu bāng nǐ
温暖和快乐，他答应和我玩。 wēn nuǎn he kuài lè tā dā ying hé wǒ wán
孩子弹琴，孩子房间。 hái zi tán qín hái zi fáng jiān
期末了，他自私了。 qī mò le tā zì sī le
把糖分给大家，把水分成两杯。 bǎ táng fēn gěi dà jiā bǎ shuǐ fēn chéng liǎng bēi
试卷发下来了，结束发言。 shì juàn fā xià lái le jié shù fā yán
有点心疼，小心思考。 yǒu diǎn xīn téng xiǎo xīn sī kǎo
反正月亮出来了。 fǎn zhèng yuè liang chū lái le
他联系上了老师，把鞋带系上。 tā lián xì shàng le lǎo shī bǎ xié dài jì shàng
我们班长长得高，时间长了。 wǒ men bān zhǎng zhǎng de gāo shí jiān cháng le
以后因为下雨，被我吃了因为饿。 yǐ hòu yīn wèi xià yǔ bèi wǒ chī le yīn wèi è
上课铃响了，同学们坐得端端正正。 shàng kè líng xiǎng le tóng xué men zuò de duān duān zhèng zhèng
请把你的画贴在教室后面的墙上。 qǐng bǎ nǐ de huà tiē zài jiào shì hòu mian de qiáng shàng
今天我们来认识一位新朋友。 jīn tiān wǒ men lái rèn shi yī wèi xīn péng you
小蜗牛背着重重的壳，一步一步往上爬。 xiǎo wō niú bēi zhe zhòng zhòng de ké yī bù yī bù wǎng shàng pá
下雨了，我和同桌打一把伞回家。 xià yǔ le wǒ hé tóng zhuō dǎ yī bǎ sǎn huí jiā
爷爷戴上老花镜，给我念妈妈寄来的信。 yé ye dài shàng lǎo huā jìng gěi wǒ niàn mā ma jì lái de xìn
小河边的柳树长出了嫩绿的叶子。 xiǎo hé biān de liǔ shù zhǎng chū le nèn lǜ de yè zi
谁能说说，他为什么不高兴？ shuí néng shuō shuo tā wèi shén me bù gāo xìng
我把铅笔头收起来，放进小盒子里。 wǒ bǎ qiān bǐ tóu shōu qǐ lái fàng jìn xiǎo hé zi li
老师夸我字写得工整。 lǎo shī kuā wǒ zì xiě de gōng zhěng
弟弟跑得太急，把牛奶弄洒了。 dì di pǎo de tài jí bǎ niú nǎi nòng sǎ le
晚上睡觉前，我给爸爸发了一条语音。 wǎn shang shuì jiào qián wǒ gěi bà ba fā le yī tiáo yǔ yīn
小猫躲在床底下，怎么叫也不出来。 xiǎo māo duǒ zài chuáng dǐ xià zěn me jiào yě bù chū lái
我数到三，大家一起把手举起来。 wǒ shǔ dào sān dà jiā yī qǐ bǎ shǒu jǔ qǐ lái
奶奶的手很粗，可是很暖和。 nǎi nai de shǒu hěn cū kě shì hěn nuǎn huo
你看，天上的云像不像一只大白兔？ nǐ kàn tiān shàng de yún xiàng bù xiàng yī zhī dà bái tù
请你选一张卡片，说出卡片上的心情。 qǐng nǐ xuǎn yī zhāng kǎ piàn shuō chū kǎ piàn shàng de xīn qíng
他不小心踩了我的脚，说了声对不起。 tā bù xiǎo xīn cǎi le wǒ de jiǎo shuō le shēng duì bu qǐ
田里的油菜花开了，黄澄澄的一大片。 tián li de yóu cài huā kāi le huáng dēng dēng de yī dà piàn
姐姐教我唱歌，我教姐姐跳绳。 jiě jie jiāo wǒ chàng gē wǒ jiāo jiě jie tiào shéng
舅舅从外地回来，给我带了一个书包。 jiù jiu cóng wài dì huí lái gěi wǒ dài le yī gè shū bāo
考试没考好，我心里很难受。 kǎo shì méi kǎo hǎo wǒ xīn li hěn nán shòu
大灰狼假装成外婆，敲了敲门。 dà huī láng jiǎ zhuāng chéng wài pó qiāo le qiāo mén
别怕，我陪着你，我们慢慢走过去。 bié pà wǒ péi zhe nǐ wǒ men màn màn zǒu guò qù
小鸭子扑通一声跳进水里。 xiǎo yā zi pū tōng yī shēng tiào jìn shuǐ li
我最喜欢过年，因为全家人都在一起。 wǒ zuì xǐ huan guò nián yīn wèi quán jiā rén dōu zài yī qǐ
同学们排成两行，向左看齐。 tóng xué men pái chéng liǎng háng xiàng zuǒ kàn qí
请用“有时候”说一句话。 qǐng yòng yǒu shí hou shuō yī jù huà
小明把自己的座位让给了单爷爷。 xiǎo míng bǎ zì jǐ de zuò wèi ràng gěi le shàn yé ye
下课后，我们在操场上玩老鹰捉小鸡。 xià kè hòu wǒ men zài cāo chǎng shàng wán lǎo yīng zhuō xiǎo jī
妈妈说，做错了事要敢承认。 mā ma shuō zuò cuò le shì yào gǎn chéng rèn
我给奶奶倒了一杯温水，请她吃药。 wǒ gěi nǎi nai dào le yī bēi wēn shuǐ qǐng tā chī yào
风吹得窗户哐哐响，妹妹吓得直哭。 fēng chuī de chuāng hu kuāng kuāng xiǎng mèi mei xià de zhí kū
这件衣服太长了，袖子盖住了手。 zhè jiàn yī fu tài cháng le xiù zi gài zhù le shǒu
我们一边拍手，一边念儿歌。 wǒ men yī biān pāi shǒu yī biān niàn ér gē
你要是生气了，可以撕一张废纸。 nǐ yào shi shēng qì le kě yǐ sī yī zhāng fèi zhǐ
书上的字我都认得，就是读不好。 shū shàng de zì wǒ dōu rèn de jiù shì dú bù hǎo
蚂蚁搬家的时候，排着长长的队伍。 mǎ yǐ bān jiā de shí hou pái zhe cháng cháng de duì wu
老师把大家的名字写在一张纸条上。 lǎo shī bǎ dà jiā de míng zi xiě zài yī zhāng zhǐ tiáo shàng
我摔倒了，自己爬起来，拍拍土。 wǒ shuāi dǎo le zì jǐ pá qǐ lái pāi pai tǔ
春天，大雁从南方飞回来了。 chūn tiān dà yàn cóng nán fāng fēi huí lái le
小狮子觉得自己的叫声一点儿也不响亮。 xiǎo shī zi jué de zì jǐ de jiào shēng yī diǎn r yě bù xiǎng liàng
曾叔叔是我们村的医生。 zēng shū shu shì wǒ men cūn de yī shēng
班里来了一个转学生，他不爱说话。 bān li lái le yī gè zhuǎn xué sheng tā bù ài shuō huà
我们比一比，谁系鞋带系得又快又好。 wǒ men bǐ yi bǐ shuí jì xié dài jì de yòu kuài yòu hǎo
停电了，奶奶点着了蜡烛。 tíng diàn le nǎi nai diǎn zháo le là zhú
请在你喜欢的答案后面打钩。 qǐng zài nǐ xǐ huan de dá àn hòu mian dǎ gōu
外公有一只小黑狗，它会看门。 wài gōng yǒu yī zhī xiǎo hēi gǒu tā huì kān mén
大家围成一个圆圈，手拉着手转圈。 dà jiā wéi chéng yī gè yuán quān shǒu lā zhe shǒu zhuàn quān
把没吃完的饭盛出来，下顿再吃。 bǎ méi chī wán de fàn chéng chū lái xià dùn zài chī
小松鼠把松果藏在树洞里，准备过冬。 xiǎo sōng shǔ bǎ sōng guǒ cáng zài shù dòng li zhǔn bèi guò dōng
他鼓起勇气，走到台上讲故事。 tā gǔ qǐ yǒng qì zǒu dào tái shàng jiǎng gù shi
我想对爸爸说：“您辛苦了！” wǒ xiǎng duì bà ba shuō nín xīn kǔ le
喝水的时候别说话，会呛着。 hē shuǐ de shí hou bié shuō huà huì qiāng zhe
妈妈的头发短，我的头发长。 mā ma de tóu fa duǎn wǒ de tóu fa cháng
天气预报说，明天多云转晴。 tiān qì yù bào shuō míng tiān duō yún zhuǎn qíng
这道题有点难，我还得想一想。 zhè dào tí yǒu diǎn nán wǒ hái děi xiǎng yi xiǎng
谁愿意当小组长，请举手。 shuí yuàn yì dāng xiǎo zǔ zhǎng qǐng jǔ shǒu
小华的妈妈在城里打工，她每天晚上打电话回来。 xiǎo huá de mā ma zài chéng li dǎ gōng tā měi tiān wǎn shang dǎ diàn huà huí lái
放学了，任奶奶在校门口等着我。 fàng xué le rén nǎi nai zài xiào mén kǒu děng zhe wǒ
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
